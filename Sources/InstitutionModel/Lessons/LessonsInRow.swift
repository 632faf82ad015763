import Schema
import SourceText

/// Lessons that follow one another without a comma: «вт 15:30–17:10 чт 15:30–17:10», rows of a spreadsheet.
///
/// Russian: «занятия подряд».
struct LessonsInRow {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// A part of the text of a timetable.
  init(_ bytes: [UInt8], _ range: Range<Int>) { (self.bytes, self.range) = (bytes, range) }

  /// Each lesson in bytes of the text; the part itself where it holds but one.
  var parts: [Range<Int>] {
    guard mayHoldSeveral,
      LessonTime.parse(text(range), inYearFrom: .firstOfAnyYear) == nil
    else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for blank in range where isBlank(blank) && blank > start {
      let next = skippingJoint(from: blank)
      guard next < range.upperBound, text(next..<range.upperBound).opensLesson,
        text(start..<blank).isLesson
      else { continue }
      parts.append(start..<blank)
      start = next
    }
    return parts + [start..<range.upperBound]
  }

  /// Two lessons have twelve digits at least, of which some may be raised; what is longer than a week is none.
  private var mayHoldSeveral: Bool {
    range.count <= Self.longest
      && bytes[range].count { byte in
        byte.isDigit || byte == 0xC2 || byte == 0xE2
      } >= 12
  }

  private static let longest = 500

  private func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
  }

  /// Behind blanks, a slash or «и».
  private func skippingJoint(from blank: Int) -> Int {
    var index = blank
    while index < range.upperBound, isBlank(index) || Self.joints.contains(bytes[index]) {
      index += 1
    }
    let rest = bytes[index..<range.upperBound]
    return rest.starts(with: "и ".utf8) ? index + 3 : index
  }

  private static let joints = Set("/|+-".utf8)
}

extension String {
  /// Whether days and hours stand at its beginning.
  fileprivate var opensLesson: Bool {
    var text = ScalarText(withBlanksForBrackets, inYearFrom: .firstOfAnyYear)
    guard text.readLessonDays() != nil else { return false }
    text.skipBeforeHours()
    return text.readTimeRanges() != nil
  }

  /// Whether it is days and hours, perhaps with what keys of the lesson are for: «вт 15:30–17:10 инд».
  fileprivate var isLesson: Bool {
    var text = ScalarText(self, inYearFrom: .firstOfAnyYear)
    guard text.readLessonDays() != nil else { return false }
    text.skipBeforeHours()
    guard text.readTimeRanges() != nil else { return false }
    let remarks = LessonRemark.all(in: suffix(text.rest.count))
    return remarks.allSatisfy { $0.line != nil }
  }
}
