import CivilTime
import Russian
import Schema
import SourceText

/// A line under the days that says more of their columns: weekdays, «было | не было».
///
/// Russian: «строка под датами».
struct LineBelowDays {
  /// The days at the columns of those who came, with their weekdays.
  private(set) var days: [DayColumn] = []
  /// Columns of those who did not come, or of all, and sums.
  private(set) var passedOver: Set<Int> = []

  /// `nil` for a line that has marks, or names something else.
  ///
  /// - Parameters:
  ///   - row: The line.
  ///   - days: The columns of days as they are known.
  ///   - owners: The columns of programs and groups, which such a line leaves empty.
  init?(_ row: [Term], below days: [DayColumn], _ owners: [Int]) {
    let texts = row.map(\.value)
    let isOfOwners = owners.contains { texts.indices.contains($0) && !texts[$0].isEmpty }
    guard !isOfOwners, texts.contains(where: { !$0.isEmpty }),
      texts.allSatisfy({ $0.isEmpty || Self.isName($0) })
    else { return nil }
    let places = days.map(\.place)
    for (day, end) in zip(days, places.dropFirst() + [max(texts.count, (places.last ?? 0) + 1)]) {
      add(day, Array(texts.prefix(end).dropFirst(day.place)))
    }
  }

  /// A day with the texts that stand under it, as far as the next day.
  private mutating func add(_ day: DayColumn, _ texts: [String]) {
    var day = day
    day.weekday = texts.first?.onlyWeekday ?? day.weekday
    let presence = texts.firstIndex { !$0.namesAbsence && AttendanceColumn.named($0) == .people }
    let named = texts.indices.filter { !texts[$0].isEmpty && texts[$0].onlyWeekday == nil }
    passedOver.formUnion(named.filter { $0 != presence }.map { day.place + $0 })
    if let presence {
      days.append(day.moved(to: day.place + presence))
    } else if named.first != 0 {
      days.append(day)
    }
  }

  private static func isName(_ text: String) -> Bool {
    if text.onlyWeekday != nil || text.namesAbsence { return true }
    let column = AttendanceColumn.named(text)
    return column == .people || column == .size || column == .other
  }
}

extension String {
  /// «вт», «Вторник.».
  var onlyWeekday: Weekday? {
    guard utf8.count < 30 else { return nil }
    return ScalarText.parse(hasSuffix(".") ? String(dropLast()) : self) { $0.readWeekday() }
  }

  /// Whether a heading is of those who were not there: «отсутствовало», «пропуски», «болеют».
  var namesAbsence: Bool {
    let words = folded.split { !$0.isLetter }
    return zip(words, words.dropFirst() + [""]).contains { word, next in
      ["отсут", "пропус", "боле", "неяв"].contains(where: word.hasPrefix)
        || word == "не" && ["приш", "был", "яв", "посе"].contains(where: next.hasPrefix)
    }
  }

  /// Whether a heading is of names of children: «ФИО», «Фамилия, имя», «Ученик».
  var namesChildren: Bool {
    let text = folded.filter { !" .".contains($0) }
    if ["ученик", "учащийся", "ребенок"].contains(text) { return true }
    return ["фио", "фамилия", "списокдет", "имяреб"].contains(where: text.hasPrefix)
      && !text.contains("педаг")
  }
}
