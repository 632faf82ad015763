import CivilTime
import Russian
import SourceText

extension String {
  /// Whether it tells of training that is planned or has not ended, or of years that have not come.
  ///
  /// What was done stands beside what is planned: «внутреннее обучение 2026 года, курсы запланированы на 2027 год».
  ///
  /// - Parameter schoolYear: The days within which teachers teach; `nil` where nobody knows them.
  /// - Returns: Whether nothing was passed yet.
  func isTrainingAhead(of schoolYear: DateRange?) -> Bool {
    let text = withoutQuotations.folded
    if let earliest = text.calendarYears.min(), let last = schoolYear?.last.year, earliest > last {
      return true
    }
    // Most say what was passed, and no more.
    guard Self.stemsOfPlans.contains(where: text.utf8.holds) else { return false }
    let parts = text.split { ",;.".contains($0) }.map { part in
      part.split { !$0.isLetter && !$0.isNumber }
    }
    let planned = parts.filter(\.tellsOfPlans)
    let others = parts.filter { !$0.tellsOfPlans }
    let isDone = others.contains { part in
      part.tellsOfPast
        || part.contains { $0.calendarYear.map { $0 <= schoolYear?.first.year ?? $0 } ?? false }
    }
    return !planned.isEmpty && !isDone
  }

  /// The text but for titles of courses: «Как мы будем учить».
  private var withoutQuotations: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var depth = 0
    var text = UnicodeScalarView()
    for sign in unicodeScalars {
      if "«„“".unicodeScalars.contains(sign) { depth += 1 }
      if depth == 0 { text.append(sign) }
      if "»”".unicodeScalars.contains(sign) { depth = Swift.max(0, depth - 1) }
    }
    return String(text)
  }

  private var calendarYears: [Int] {
    utf8.split { !$0.isDigit }.compactMap { Substring($0).calendarYear }
  }

  /// What stands in every text that ``tellsOfPlans``.
  fileprivate static let stemsOfPlans = [
    "процессе", "планир", "предсто", "ожида", "обуча", "намеч", "проид", "пройд", "проход", "будет",
    "начн",
  ]
}

extension Substring {
  fileprivate var calendarYear: Int? {
    count == 4 ? Int(self).flatMap { (1990...2100).contains($0) ? $0 : nil } : nil
  }
}

extension [Substring] {
  /// «запланирована», «пройдёт в январе», «в процессе», «ещё обучается».
  fileprivate var tellsOfPlans: Bool {
    let isUnderWay = zip(self, dropFirst()).contains { $0 == "в" && $1 == "процессе" }
    return isUnderWay
      || contains { word in
        ["запланирован", "планирует", "предстоит", "ожидается", "обучается", "намечен"]
          .contains(where: word.hasPrefix)
          || ["пройдет", "пройдут", "проходит", "проидет", "проидут", "будет", "начнется"]
            .contains(String(word))
      }
  }

  /// «прошла», «пройдены», «обучена», but not «не пройдена».
  fileprivate var tellsOfPast: Bool {
    indices.contains { index in
      let word = self[index]
      let isPast =
        ["прош", "пройден", "окончил", "окончен"].contains(where: word.hasPrefix)
        || ["обучен", "обучена"].contains(String(word))
      return isPast && (index == startIndex || self[index - 1] != "не")
    }
  }
}
