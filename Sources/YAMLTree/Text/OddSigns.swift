import SourceText

/// Finds the signs in a text that stand for those of YAML, line by line.
///
/// Whether one is a part of a longer text, only the tree can tell.
struct OddSigns {
  private(set) var all: [OddSign] = []
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line = 0

  /// - Complexity: linear in the text.
  static func all(in text: [UInt8]) -> [OddSign] {
    text.withUnsafeBufferPointer { text in
      var signs = OddSigns(text)
      while signs.index < text.count { signs.takeLine() }
      return signs.all
    }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func takeLine() {
    line = index
    if index == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    takeIndent()
    takeDashes()
    takeBullet()
    takeColon()
    takeEnd()
    index += 1
  }

  /// Blanks that end the line.
  private mutating func takeEnd() {
    let start = index
    while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
    var end = index
    if end > start, text[end - 1] == 0x0D { end -= 1 }
    var blanks: [OddSign] = []
    while let length = lengthOfBlank(endingAt: end, from: start) {
      let edit = TextEdit(end - length, end, " ")
      blanks.append(
        OddSign(kind: .blank, line: line, lower: end - length, upper: end, edits: [edit])
      )
      end -= length
    }
    all += blanks.reversed()
  }

  private func lengthOfBlank(endingAt end: Int, from start: Int) -> Int? {
    [2, 3].first { $0 <= end - start && text.lengthOfWideBlank(at: end - $0) == $0 }
  }

  private var isAtEnd: Bool { index >= text.count || text[index] == UInt8(ascii: "\n") }

  private mutating func takeIndent() {
    let lower = index
    var edits: [TextEdit] = []
    while true {
      if index < text.count, text[index] == UInt8(ascii: " ") {
        index += 1
      } else if let length = text.lengthOfWideBlank(at: index) {
        edits.append(TextEdit(index, index + length, " "))
        index += length
      } else {
        break
      }
    }
    guard !edits.isEmpty, !isAtEnd, text[index] != UInt8(ascii: "#"), text[index] != 0x0D else {
      return
    }
    all.append(OddSign(kind: .indent, line: line, lower: lower, upper: index, edits: edits))
  }

  /// Hyphens with blanks behind them, as many as there are.
  private mutating func takeDashes() {
    while index + 1 < text.count, text[index] == UInt8(ascii: "-") {
      guard text.lengthOfBlanks(at: index + 1) > 0 else { return }
      index += 1
      takeBlanks()
    }
  }

  /// Blanks behind a sign of YAML; the first must be a plain one.
  private mutating func takeBlanks() {
    if let length = text.lengthOfWideBlank(at: index) {
      let edit = TextEdit(index, index + length, " ")
      all.append(
        OddSign(kind: .blank, line: line, lower: index, upper: index + length, edits: [edit])
      )
      index += length
    }
    index += text.lengthOfBlanks(at: index)
  }

  private mutating func takeBullet() {
    guard let length = text.lengthOfBullet(at: index) else { return }
    let end = index + length
    let blanks = text.lengthOfBlanks(at: end)
    let rest = end + blanks
    guard rest < text.count, text[rest] > UInt8(ascii: " ") else { return }
    let sign = String(decoding: text[index..<end], as: UTF8.self)
    let width = sign.unicodeScalars.count
    // An item's keys stand where its first word does.
    let columns = width + String(decoding: text[end..<rest], as: UTF8.self).unicodeScalars.count
    let item = "-" + String(repeating: " ", count: max(1, columns - 1))
    let edit = TextEdit(index, rest, isBehindDash ? "" : item)
    all.append(
      OddSign(kind: kind(ofBullet: sign), line: line, lower: index, upper: end, edits: [edit])
    )
    index = rest
  }

  /// Whether a hyphen has begun the item already, as in «- • вторник».
  private var isBehindDash: Bool {
    text[line..<index].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "-")
  }

  private func kind(ofBullet sign: String) -> OddSign.Kind {
    sign.utf8.first?.isDigit == true ? .number : .bullet(sign)
  }

  private mutating func takeColon() {
    let start = index
    while !isAtEnd {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"), UInt8(ascii: "["),
        UInt8(ascii: "{"):
        if index == start || text[index - 1] <= UInt8(ascii: " ") { return }
      case UInt8(ascii: ":"):
        if text.lengthOfWideBlank(at: index + 1) != nil, !isAmongDigits(index, index + 1) {
          index += 1
          return takeBlanks()
        }
        if index + 1 >= text.count || text[index + 1] <= UInt8(ascii: " ") { return }
      case 0xCB, 0xD6, 0xD7, 0xE2, 0xEA, 0xEF:
        if let length = text.lengthOfOddColon(at: index), index > start,
          !isAmongDigits(index, index + length)
        {
          return take(colonOf: length)
        }
      case _: break
      }
      index += 1
    }
  }

  private mutating func take(colonOf length: Int) {
    let end = index + length
    let blanks = text.lengthOfBlanks(at: end)
    let sign = String(decoding: text[index..<end], as: UTF8.self)
    let isLast = end + blanks >= text.count || text[end + blanks] < UInt8(ascii: " ")
    let edit = TextEdit(index, end + blanks, isLast ? ":" : ": ")
    all.append(
      OddSign(kind: .colon(sign), line: line, lower: index, upper: end, edits: [edit])
    )
    index = end
  }

  /// Whether a sign stands in a time.
  private func isAmongDigits(_ lower: Int, _ upper: Int) -> Bool {
    let next = upper + text.lengthOfBlanks(at: upper)
    return lower > 0 && text[lower - 1].isDigit && next < text.count && text[next].isDigit
  }
}
