/// One line of a file as it is with edits, which may part it into several.
///
/// Russian: «исправленная строка».
struct MendedLine {
  /// Longer lines are not gone through for each finding in them.
  private static let longest = 500

  /// `nil` for a line that is too long to be shown.
  private let text: String?

  /// - Parameters:
  ///   - offset: A place in the line.
  ///   - text: The bytes of the file.
  ///   - edits: In the order of the text; those of other lines are left out.
  init(at offset: Int, in text: UnsafeBufferPointer<UInt8>, with edits: [TextEdit]) {
    let feed = UInt8(ascii: "\n")
    var lower = offset
    while lower > 0, offset - lower < Self.longest, text[lower - 1] != feed { lower -= 1 }
    var upper = offset
    while upper < text.count, upper - lower <= Self.longest, text[upper] != feed { upper += 1 }
    let start = lower
    let isWhole = upper - lower <= Self.longest && (lower == 0 || text[lower - 1] == feed)
    let own = edits.filter { $0.lower >= start && $0.upper <= upper }
      .map { TextEdit($0.lower - start, $0.upper - start, $0.replacement) }
    let bytes = EditedText(Array(text[lower..<upper]), own).bytes
    self.text = isWhole ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The line in quotes, line by line where it is parted; empty for one that is too long.
  func shown(_ isTrimmed: Bool) -> String {
    guard let text else { return "" }
    return text.split(whereSeparator: \.isNewline).map { line in
      let shown = isTrimmed ? line.drop { $0.isWhitespace } : line
      return "«" + shown.trimmingEnd + "»"
    }.joined(separator: ", строкой ниже ")
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
