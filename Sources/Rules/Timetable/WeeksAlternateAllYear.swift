import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Even and odd weeks follow one another all the time in which lessons go by them.
///
/// Russian: «чётные недели», «нечётные недели» (п. 4.16). A calendar year of 53 weeks ends in an odd week and the next
/// begins with one, so that a group misses the even one; an institution that counts its own weeks has no such turn.
enum WeeksAlternateAllYear: Rule {
  static let metadata = RuleMetadata("weeks-alternate-all-year", .note, clause: "4.16")
    .saying("Чётные и нечётные недели занятий чередуются весь год")

  /// Told once, at the first of the lessons that the turn of the year concerns.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let (lines, days) = (inspection.definitions.institution?.value.year, year.days)
    return .whole("недели учебного года") {
      // «недели» may be what was not understood.
      guard lines?.isClear == true else { return .unknown }
      guard let turn = days.turnOfOddWeeks else { return .fine }
      let lessons = year.lessons(byParityOver: turn)
      guard let first = lessons.first else { return .fine }
      let second = turn + 7
      let finding = Finding(
        "недели \(turn.russianFigures)–\((turn + 6).russianFigures) и "
          + "\(second.russianFigures)–\((second + 6).russianFigures) – обе нечётные: "
          + "по календарю у них номера 53 и 1",
        at: first,
        places: lessons.dropFirst().map { Label("тоже по таким неделям", at: $0) },
        rest: { "; и ещё \(plural($0, "занятие", "занятия", "занятий"))" },
        help: "если недели чередуются и после Нового года, впишите в раздел «учебный год» файла "
          + "institution.yaml: \(WeekCount.parities(from: days.first))"
      )
      return .found([finding])
    }
  }
}

extension WeekCount {
  /// «недели: {считать с: 01.09.2026, названия: [чётные, нечётные]}», which names the weeks before the turn of the year
  /// as the calendar does.
  fileprivate static func parities(from day: CalendarDate) -> String {
    let names = WeekParity(of: day) == .even ? "чётные, нечётные" : "нечётные, чётные"
    return "недели: {считать с: \(day.russianFigures), названия: [\(names)]}"
  }
}

extension DateRange {
  /// The Monday of week 53 of a calendar year that ends among the days; `nil` without one.
  fileprivate var turnOfOddWeeks: CalendarDate? {
    (first.year...last.year).lazy.compactMap { CalendarDate(year: $0, month: 12, day: 28)?.monday }
      .first { contains($0) && contains($0 + 7) && $0.weekNumber == 53 }
  }
}

extension InspectedYear {
  /// The lessons by the calendar's weeks of timetables that hold in the week of the Monday and in the week after it,
  /// each once, in order of place.
  fileprivate func lessons(byParityOver monday: CalendarDate) -> [SourceRange] {
    let stretches = institution.namedGroups.flatMap(stretches).filter {
      $0.days.contains(monday) && $0.days.contains(monday + 7)
    }
    let lessons = stretches.flatMap(\.group.lessons).filter { lesson in
      lesson.traits.weeks.map { $0.first == nil } ?? false
    }
    return Set(lessons.map(\.range)).sorted()
  }
}
