import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// Days one by one in a text or a list: «25, 27 ноября», «25.11 и 27.11», «ср, 25.11».
///
/// Russian: «дни списком».
struct ListedDays {
  /// A node for each day or stretch of days; what shares a month with the next gets it.
  static func items(_ node: YAMLNode) -> [YAMLNode] {
    var items = node.sequenceItems.flatMap(\.listedDays)
    for index in items.indices.reversed() {
      guard case .scalar(let text, _) = items[index].content, text.isBareDay else { continue }
      let month = items.dropFirst(index + 1).first.flatMap(\.monthBehindDay)
      if let month {
        items[index] = YAMLNode(.scalar(text + month, .plain), at: items[index].range)
      }
    }
    return items
  }

  /// Whether all of a text is days.
  static func isRead(_ text: String, inYearFrom yearStart: CalendarDate?) -> Bool {
    let items = items(YAMLNode(.scalar(text, .plain), at: .unplaced))
    return !items.isEmpty
      && items.allSatisfy { item in
        guard case .scalar(let days, _) = item.content else { return false }
        return ScalarText.parse(days, inYearFrom: yearStart) { $0.readDates() } != nil
      }
  }
}

extension SourceRange {
  /// Of a text that is only tried.
  fileprivate static let unplaced = SourceRange(
    file: SourceFileID(index: 0),
    lower: 0,
    upper: 0
  )
}

extension YAMLNode {
  /// The parts of a text at commas and «и», where each has figures; a weekday keeps to its date.
  fileprivate var listedDays: [YAMLNode] {
    guard case .scalar(let text, _) = content else { return [self] }
    let marked = text.replacing(" и ", with: ",,,,")
    let bytes = Array(text.utf8)
    let word = { (part: Range<Int>) in String(decoding: bytes[part], as: UTF8.self).trimmed }
    let parts = ListText.parts(of: marked, at: Set(",;".utf8)).filter { !word($0).isEmpty }
    guard parts.count > 1 else { return [self] }
    let isWeekday = parts.map { word($0).namesWeekday }
    var days: [Range<Int>] = []
    for (index, part) in parts.enumerated() {
      // «ср, 25.11, пт, 27.11» or «25.11, ср, 27.11, пт».
      let isSecond = index > 0 && (isWeekday[0] ? isWeekday[index - 1] : isWeekday[index])
      if let last = days.last, isSecond {
        days[days.count - 1] = last.lowerBound..<part.upperBound
      } else {
        days.append(part)
      }
    }
    let areDays = days.allSatisfy {
      bytes[$0].contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    return areDays ? self.parts(days, of: text) : [self]
  }

  /// « ноября 2026» of «27 ноября 2026», «.11» of «27.11».
  fileprivate var monthBehindDay: String? {
    guard case .scalar(let text, _) = content else { return nil }
    let end = text.ranges(of: " по ").last.map { text[$0.upperBound...] } ?? text[...]
    let last = end.split { "-–—".contains($0) }.last ?? ""
    let month = last.trimmingPrefix { $0.isWhitespace }.drop(while: \.isNumber)
    return month.isEmpty ? nil : String(month)
  }
}

extension String {
  /// «25», «25–27», «с 25 по 27»: a day or days without a month.
  fileprivate var isBareDay: Bool {
    let words = spacedWords.filter { !["с", "со", "по"].contains($0.lowercased()) }
    let days = words.joined(separator: " ")
    return days.first?.isNumber == true
      && days.allSatisfy { $0.isNumber || "-–— ".contains($0) } && days.count < 9
  }

  /// Whether it is the name of a weekday and nothing more.
  var namesWeekday: Bool {
    !isEmpty && ScalarText.parse(self) { $0.readWeekday() } != nil
  }
}
