import CivilTime
import Russian

extension String {
  /// Whether it tells of training that is planned or has not ended, or of years that have not come.
  ///
  /// What was done stands beside what is planned: «внутреннее обучение 2026 года, курсы запланированы на 2027 год».
  ///
  /// - Parameter schoolYear: The days within which teachers teach; `nil` where nobody knows them.
  /// - Returns: Whether nothing was passed yet.
  func isTrainingAhead(of schoolYear: DateRange?) -> Bool {
    let parts = withoutQuotations.folded.split { ",;.".contains($0) }.map { part in
      part.split { !$0.isLetter && !$0.isNumber }
    }
    let earliest = parts.flatMap { $0 }.compactMap(\.calendarYear).min()
    if let earliest, let last = schoolYear?.last.year, earliest > last { return true }
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
    var depth = 0
    return filter { sign in
      if "«„“".contains(sign) { depth += 1 }
      defer { if "»”".contains(sign) { depth = Swift.max(0, depth - 1) } }
      return depth == 0
    }
  }
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
