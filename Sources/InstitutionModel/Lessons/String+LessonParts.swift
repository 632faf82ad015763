import SourceText

extension String {
  /// The parts between commas, semicolons and ends of lines, in bytes; not at the comma of `15,30–17,10`, nor
  /// in brackets.
  ///
  /// Lessons in a row are parted where the next day stands.
  var lessonParts: [Range<Int>] {
    let bytes = Array(utf8)
    let areBracketed = bytes.areBracketed
    let cuts = bytes.indices.filter { index in
      if areBracketed[index] { return false }
      return switch bytes[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "\n"): true
      case UInt8(ascii: ","): !bytes.isCommaOfTime(at: index)
      case _: false
      }
    }
    return zip([0] + cuts.map { $0 + 1 }, cuts + [bytes.count])
      .flatMap { LessonsInRow(bytes, $0..<$1).parts }
  }
}

extension [UInt8] {
  /// Whether each byte stands in round brackets that are closed and do not hold the whole text.
  fileprivate var areBracketed: [Bool] {
    var marks = [Bool](repeating: false, count: count)
    var opening: Int?
    for (index, byte) in enumerated() {
      if byte == UInt8(ascii: "(") { opening = opening ?? index }
      guard byte == UInt8(ascii: ")"), let start = opening else { continue }
      if start > 0 || index < count - 1 {
        for inner in start..<index { marks[inner] = true }
      }
      opening = nil
    }
    return marks
  }

  /// Whether hour and minutes stand around the comma, as in `15,30`; in `16:15,16:25` it parts two times.
  fileprivate func isCommaOfTime(at index: Int) -> Bool {
    let after = self[(index + 1)...]
    if after.prefix(while: \.isDigit).count > 3 { return true }
    guard after.prefix(while: \.isDigit).count == 2, after.dropFirst(2).first != UInt8(ascii: ":"),
      after.dropFirst(2).first != UInt8(ascii: ".")
    else { return false }
    let before = self[..<index].reversed().drop(while: \.isDigit).first
    return before != UInt8(ascii: ":") && before != UInt8(ascii: ".")
      && self[..<index].last?.isDigit == true
  }
}
