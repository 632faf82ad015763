import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The order and the agreement by which a teacher works from home, beside the periods of its groups.
///
/// Russian: «место работы» (п. 4.23).
struct PapersOfHomeWork {
  private let workplace: Workplace
  /// The periods in which one of the teacher's groups learns, in order.
  private let periods: [DistancePeriod]
  private let today: CalendarDate

  /// Of everybody of whom it is said that they work from home.
  static func all(in inspection: Inspection) -> [PapersOfHomeWork] {
    inspection.definitions.teachers.compactMap { teacher in
      guard let workplace = teacher.value.record.workplace.value, workplace.isHome,
        let name = teacher.value.teacher.name.value, let id = inspection.names.teacher(name)
      else { return nil }
      return PapersOfHomeWork(workplace, inspection.periods(of: id), inspection.date)
    }
  }

  private init(_ workplace: Workplace, _ periods: [DistancePeriod], _ today: CalendarDate) {
    (self.workplace, self.periods, self.today) = (workplace, periods, today)
  }

  /// Of an order whose day has come, the period within which it was signed, after its first day; of one that is yet to
  /// come, the first period that is not over.
  var lateOrder: (day: Located<CalendarDate>, period: Located<CalendarDate>)? {
    guard let day = workplace.directive.issued?.map(\.date) else { return nil }
    let within = periods.first { $0.first.value < day.value && !$0.isOver(on: day.value) }
    let next = periods.first { !$0.isOver(on: today) }
    let period = day.value > today ? next ?? within : within
    return period.map { (day, $0.first) }
  }

  /// A draft where the first day of a period has come.
  var draft: Finding? {
    guard let place = workplace.directive.draft,
      let period = periods.first(where: { $0.first.value <= today && !$0.isOver(on: today) })
    else { return nil }
    var finding = Finding(
      "работа из дома идёт с \(period.first.value.russianFigures), а приказ о ней всё ещё проект",
      at: place,
      labels: [Label("первый день периода", at: period.first.range)],
      help: "впишите номер и дату приказа: «приказ: № … от …»"
    )
    finding.clause = "4.23"
    return finding
  }
}

extension Inspection {
  /// The periods in which one of the teacher's groups learns at a distance.
  fileprivate func periods(of teacher: Teacher.ID) -> [DistancePeriod] {
    let groups = institution.groups.indices.map { Group.ID($0) }.filter { id in
      let group = institution[id]
      return group.teacher == teacher || group.otherTeachers.contains { $0.teacher == teacher }
    }
    return institution.periods.filter { period in
      groups.contains { institution.learns($0, in: period) }
    }.sorted { $0.first.value < $1.first.value }
  }
}
