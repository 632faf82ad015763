/// Bullets of a word processor at the start of a line, as the hyphens of Markdown: `• заявление` is an item, and so
/// is `– заявление` beside another one.
///
/// A hyphen with blanks takes as many bytes as the sign, so that places stay.
enum BulletSigns {
  /// The text with hyphens in place of bullets.
  static func hyphenated(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(where: { $0 == 0xE2 || $0 == 0xC2 || $0 == 0xEF }) else { return text }
    var result = text
    let lines = lines(of: text)
    let areDashed = lines.map { isDashed(text[$0]) }
    for (index, line) in lines.enumerated() {
      let isInList =
        areDashed[index]
        && (index > 0 && areDashed[index - 1] || index + 1 < lines.count && areDashed[index + 1])
      hyphenate(&result, line, by: isInList ? signs + dashes : signs)
    }
    return result
  }

  private static func lines(of text: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  /// Whether a line begins with a dash and a blank; several such lines are a list, one is somebody who speaks.
  private static func isDashed(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.drop { $0 == space }
    return dashes.contains { words.starts(with: $0) && words.dropFirst($0.count).first == space }
  }

  private static func hyphenate(
    _ text: inout ArraySlice<UInt8>,
    _ line: Range<Int>,
    by signs: [[UInt8]]
  ) {
    let indent = text[line].prefix { $0 == space }.count
    let start = line.lowerBound + indent
    guard indent <= mostIndent,
      let sign = signs.first(where: { text[start..<line.upperBound].starts(with: $0) })
    else { return }
    let end = start + sign.count
    guard end < line.upperBound else { return }
    let isParted = text[end] == space || text[end] == UInt8(ascii: "\t")
    // Blanks behind the hyphen are at most four, and before it at most three.
    let blanks = [UInt8](repeating: space, count: sign.count - 1)
    let isBehind = isParted && indent + blanks.count <= mostIndent
    text.replaceSubrange(start..<end, with: isBehind ? blanks + [hyphen] : [hyphen] + blanks)
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
  /// What is indented more is no item by CommonMark.
  private static let mostIndent = 3
  private static let dashes = ["–", "—"].map { Array($0.utf8) }
  /// The last is a sign of the font Symbol, which word processors leave.
  private static let signs = ["•", "●", "▪", "■", "◦", "○", "·", "\u{F0B7}"].map { Array($0.utf8) }
}
