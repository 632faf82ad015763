import Russian
import Schema
import SourceText

extension String {
  /// «14 декабря, 18 декабря 17:00–18:40» of «14, 18 декабря 17:00–18:40», where days share a month.
  var withMonthOfEachDay: String? {
    guard utf8.first?.isDigit == true, utf8.contains(UInt8(ascii: " ")) else { return nil }
    var words = spacedWords.map(String.init)
    var month: String?
    for index in words.indices.reversed() {
      let bare = words[index].trimmingSuffix { $0 == "," }
      let isDay = bare.count < 3 && !bare.isEmpty && bare.allSatisfy(\.isNumber)
      if let name = words[index].nameOfMonth {
        month = name
      } else if isDay, index + 1 < words.count, let known = month {
        if words[index + 1].nameOfMonth == nil {
          words[index] = "\(bare) \(known)" + (bare == words[index] ? "" : ",")
        }
      } else if bare != "и" {
        month = nil
      }
    }
    let text = words.joined(separator: " ")
    return text == self ? nil : text
  }

  /// The word of a date, without the comma behind it.
  private var nameOfMonth: String? {
    let bare = trimmingSuffix { $0 == "," }
    return bare.count > 2 && Month.number(of: bare.folded) != nil ? bare : nil
  }

  /// «четверг 15:30–16:15, 16:25–17:10» of «четверг 1-е занятие 15:30–16:15, 2-е занятие 16:25–17:10».
  var withoutNumbersOfLessons: String? {
    guard ["заняти", " урок", " час", " пара"].contains(where: utf8.holds) else { return nil }
    let words = spacedWords
    var kept: [Substring] = []
    var index = 0
    while index < words.count {
      let isNumbered =
        index + 2 < words.count && words[index].isOrdinal
        && ["занятие", "урок", "час", "пара"].contains(
          words[index + 1].lowercased().filter(\.isLetter)
        ) && words[index + 2].opensHours
      if isNumbered {
        index += 2
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept.count == words.count ? nil : kept.joined(separator: " ")
  }
}

extension Substring {
  /// «1-е», «2-й», «1».
  fileprivate var isOrdinal: Bool {
    first?.isNumber == true && count < 5
      && dropFirst().allSatisfy { $0 == "-" || $0.isLetter }
  }

  /// «15:30–16:15».
  fileprivate var opensHours: Bool {
    first?.isNumber == true && contains { ":.".contains($0) }
  }
}
