import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Somebody gives the lessons of a period that goes on or is to come: a vacancy is nobody.
///
/// Russian: «вакансия» in «педагог» (п. 4.21).
enum LessonsOfPeriodHaveTeacher: Rule {
  static let metadata = RuleMetadata("lessons-of-period-have-teacher", .warning, clause: "4.21")
    .with(isDated: true).saying("Занятия периода есть кому вести: вакансия не ведёт их")

  /// Looks at groups in periods that are not over; a vacancy that several groups share is told once.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    var told: Set<SourceRange> = []
    return .each(inspection.groupsOfOpenPeriods, .group, "в\u{A0}периодах") { id in
      let vacancy = inspection.vacancy(of: id)
      // Most groups have somebody all year, and their days need not be gone through.
      if vacancy == nil, inspection.institution[id].hasTeacherAllYear { return .fine }
      guard let day = year.firstDayWithoutTeacher(of: id, from: inspection.date) else {
        return .fine
      }
      guard let vacancy else { return .unknown }
      guard told.insert(vacancy.range).inserted else { return .fine }
      let group = inspection.institution[id].name.text.quoted
      return .found(
        "у группы \(group) \(day.russianFigures) дистанционное занятие, а вести его некому: "
          + "педагог – «\(vacancy.value)»",
        at: vacancy.range,
        help:
          "назовите того, кто ведёт занятия; если он только заменяет, допишите в «далее» группы "
          + "«- {с: \(day.russianFigures), педагог: Фамилия И.О.}»"
      )
    }
  }
}

extension Inspection {
  /// The groups that learn at a distance now or later, each once.
  fileprivate var groupsOfOpenPeriods: [Group.ID] {
    institution.periods.filter { $0.last.map { $0 >= date } ?? true }
      .flatMap(\.coverage.groups).uniqued
  }

  /// The first «вакансия» that holds for the group.
  fileprivate func vacancy(of id: Group.ID) -> Term? {
    let group = groupLines[id.index].value
    let own = [group.namedTeachers] + group.allLessons.map(\.namedTeachers)
    let program = definitions.programs[institution[id].program.index].lines.value
    return (own + [program.namedTeachers]).flatMap(\.vacancies).first
  }
}

extension InspectedYear {
  /// The first day from one on, in a period, on which nobody gives what the group has.
  fileprivate func firstDayWithoutTeacher(of id: Group.ID, from date: CalendarDate) -> CalendarDate?
  {
    guard let days = DateRange(max(date, days.first), days.last) else { return nil }
    return timetable.occurrences(of: id, in: days).first {
      $0.period != nil && $0.isHeld && $0.slot.teachers.isEmpty
    }?.date
  }
}

extension Group {
  /// Whether it has a main teacher, at first and after each change.
  fileprivate var hasTeacherAllYear: Bool {
    teacher != nil && changes.allSatisfy { $0.teachers.map { $0.main != nil } ?? true }
  }
}
