import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// On a day that goes by another day of the week no group has lessons of its own.
///
/// Russian: «рабочие дни» (п. 4.16). Lessons of its own day of the week fall out: pages say so, but nobody may have
/// meant it.
enum MovedDayIsFree: Rule {
  static let metadata = RuleMetadata("moved-day-is-free", .note, clause: "4.16")
    .saying("В рабочий день по расписанию другого дня ничьё занятие не выпадает")

  /// Looks at each moved day, over all groups.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let days = inspection.definitions.institution?.value.year.value?.movedDays.items ?? []
    return .each(days, .day) { day in
      let lessons = day.value.isOfAnother ? year.lessons(lostOn: day.value.date) : []
      guard !lessons.isEmpty else { return .fine }
      let date = day.value.date
      let groups = Set(lessons.map(\.group)).count
      let finding = Finding(
        "\(date.russianFigures) идёт по расписанию \(day.value.weekday.russianGenitive): занятие "
          + "\(date.weekday.russianGenitive) выпадает у "
          + plural(groups, "группы", "групп", "групп"),
        at: day.range,
        places: lessons.map { Label("выпадает", at: $0.range) }.uniqued,
        rest: { "; и ещё \(plural($0, "занятие", "занятия", "занятий"))" },
        help: "если занятие состоится, добавьте его группе в «расписание» по дате: "
          + "«\(date.russianFigures) \(lessons[0].hours)»; если нет, всё верно"
      )
      return .found([finding])
    }
  }
}

/// A lesson that falls out.
private struct LostLesson {
  var group: Group.ID
  /// «10:00–11:40».
  var hours: String
  /// The text in the definitions.
  var range: SourceRange
}

extension InspectedYear {
  /// The lessons of the day's own weekday, which a day by another one takes away.
  fileprivate func lessons(lostOn date: CalendarDate) -> [LostLesson] {
    institution.namedGroups.flatMap { id in
      stretches(of: id).filter { $0.days.contains(date) }.flatMap { stretch in
        stretch.group.lessons(lostOn: date).map { lesson in
          let hours = lesson.spans.map(\.figures).joined(separator: ", ")
          return LostLesson(group: id, hours: hours, range: lesson.range)
        }
      }
    }
  }
}

extension Group {
  /// The weekly lessons of the day's weekday, unless one is added for the day itself.
  fileprivate func lessons(lostOn date: CalendarDate) -> [Lesson] {
    if lessons.contains(where: { $0.traits.dates?.contains(date) == true }) { return [] }
    return lessons.filter { lesson in
      lesson.weekday == date.weekday && lesson.traits.dates == nil
        && lesson.traits.weeks?.contains(date) ?? true
    }
  }
}
