import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// A change that names one of several lessons, so that the others are gone with their hours: «с 01.12: вт 16:00–17:40»
/// of a group that also meets on Thursdays.
///
/// Russian: «в новом расписании не названо занятие».
struct FewerLessons {
  private let first: CalendarDate
  private let group: Group
  private let stated: Located<Hours>
  /// Those that the change does not name.
  private let left: [Lesson]

  /// `nil` where the hours would not be right with them either.
  init?(_ stretch: GroupStretch, after before: GroupStretch?, _ timetable: Timetable) {
    guard let before, let stated = stretch.group.weeklyHours.located,
      before.group.lessons != stretch.group.lessons,
      before.group.weeklyHours.range == stated.range
    else { return nil }
    let named = Set(stretch.group.lessons.map(\.weekday))
    left = before.group.lessons.filter { !named.contains($0.weekday) }
    var whole = stretch.group
    whole.lessons += left
    guard !left.isEmpty, timetable.weeklyHours(of: whole).lawfulTotals.contains(stated.value) else {
      return nil
    }
    (first, group, self.stated) = (stretch.days.first, stretch.group, stated)
  }

  /// What is told, where the lessons that are named have so many hours.
  func look(_ total: Hours) -> Look {
    guard let place = group.lessons.first?.range else { return .unknown }
    let days = left.map(\.weekday).uniqued.sorted().map(\.russianGenitive).enumerated
    return .found(
      "с \(first.russianFigures) у группы \(group.name.text.quoted) остаётся \(total.words) в неделю "
        + "вместо \(stated.value.figures): в\u{A0}новом расписании нет \(days)",
      at: place,
      labels: [Label("часов в неделю", at: stated.range)]
        + left.map { Label("было и это", at: $0.range) },
      help: "если остальные занятия прежние, назовите все: \(allLessons.quoted); если их стало "
        + "меньше, \(item(total))"
    )
  }

  /// The item of «далее» with its hours; where it changes more than lessons, they are to be added.
  private func item(_ total: Hours) -> String {
    let hours = "часов в неделю: \(total.figures)"
    guard let change = group.changes.last(where: { $0.lessons == group.lessons }),
      change.changesLessonsAlone
    else { return "добавьте в этот пункт «далее» строку «\(hours)»" }
    let ends = [("с", change.first.value), ("по", change.last.value)].compactMap { key, day in
      day.map { "\(key): \($0.russianFigures)" }
    }
    let lessons = group.lessons.map(\.words).joined(separator: ", ")
    let order = change.directive.value.map { written in
      written.issued.map { "приказ: № \($0.number) от \($0.date.russianFigures)" }
        ?? "приказ: проект"
    }
    let parts = ends + ["расписание: [\(lessons)]", hours] + [order].compactMap(\.self)
    return "напишите весь пункт так: «{\(parts.joined(separator: ", "))}»"
  }

  /// The lines of the week in order, of those that are named and of those that are not.
  private var allLessons: String {
    (group.lessons + left).sorted { ($0.weekday, $0.start) < ($1.weekday, $1.start) }
      .map(\.words).joined(separator: ", ")
  }
}

extension GroupChange {
  fileprivate var changesLessonsAlone: Bool {
    pupils.isAbsent && withoutDevice.isAbsent && room.isAbsent && site.isAbsent && teachers == nil
  }
}

extension Lesson {
  /// «чт 15:30–17:10 (подгруппа 1)».
  fileprivate var words: String {
    let time = LessonTime(days: .weekly([weekday]), spans: spans).words
    let remarks =
      traits.rooms.map { "каб. \($0)" } + (traits.subgroup.map { ["подгруппа \($0)"] } ?? [])
    return remarks.isEmpty ? time : "\(time) (\(remarks.joined(separator: ", ")))"
  }
}
