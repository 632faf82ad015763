import CivilTime
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Fills the form from definitions, timetable and marks.
struct AppendixOneEntries {
  let source: InternalSource
  /// The period whose days are the columns.
  let period: DistancePeriod.ID

  /// The forms of the groups, one for each department, in the order of the departments.
  ///
  /// Groups of no department come last.
  func forms(of groups: [Group.ID]) -> [AppendixOneForm] {
    source.roster.byDepartment(groups).map { department, groups in form(of: groups, department) }
  }

  /// One department's form; its dates are those of all its groups, so that some cells are
  /// unavailable.
  private func form(of groups: [Group.ID], _ department: Department.ID?) -> AppendixOneForm {
    let marked = groups.map { (group: $0, days: AppendixOneDays(of: $0, in: period, source)) }
    let dates = AppendixOneDays.union(marked.map(\.days))
    return AppendixOneForm(
      department: department.map { source.institution[$0].name.text },
      head: department.flatMap { source.institution[$0].namedHead },
      dates: dates,
      entries: entries(marked.map { (group: $0.group, row: row(of: $0.group, $0.days, dates)) })
    )
  }

  /// One for each number; its groups are rows, in their order.
  private func entries(_ rows: [(group: Group.ID, row: AppendixOneRow)]) -> [AppendixOneEntry] {
    var entries: [AppendixOneEntry] = []
    var places: [Int: Int] = [:]
    for (group, row) in rows {
      let number = source.number(of: group, in: period)
      if let place = places[number] {
        entries[place].rows.append(row)
      } else {
        places[number] = entries.count
        entries.append(entry(number, group, row))
      }
    }
    return entries
  }

  /// The entry of the first group that has its number.
  private func entry(_ number: Int, _ id: Group.ID, _ row: AppendixOneRow) -> AppendixOneEntry {
    let group = source.group(id, in: period)
    return AppendixOneEntry(
      number: number,
      program: source.institution[group.program].titleInTables,
      teacher: source.institution.teacherNames(of: group),
      rows: [row]
    )
  }

  /// A row; of a suspended group only hours, pupils and marks are told.
  private func row(
    of id: Group.ID,
    _ days: AppendixOneDays,
    _ dates: [CalendarDate]
  ) -> AppendixOneRow {
    let group = source.group(id, in: period)
    let distance = group.distance
    let learns = !distance.isSuspended
    let marks = days.marks(on: dates)
    return AppendixOneRow(
      group: group.name.text,
      weeklyHours: group.weeklyHours.value,
      pupils: group.pupils.value,
      format: learns
        ? distance.format.value.map(AppendixOneWords.printed) ?? ""
        : AppendixOneWords.suspended,
      classMode: learns ? distance.classMode.value.map(AppendixOneWords.printed) ?? "" : "",
      forms: learns
        ? distance.forms.items.map(\.value.words).joined(separator: ", ").capitalizedFirst : "",
      resources: learns ? resources(of: id, distance) : [],
      marks: marks,
      pupilsOnDates: pupils(of: id, on: dates),
      placesOfLessons: Set(
        zip(dates, marks).enumerated().filter { _, day in
          day.1 != .unavailable && source.lessonsToMark(of: id, on: day.0) > 1
        }.map(\.offset)
      )
    )
  }

  /// What bounds the marks: groups grow and shrink within a period.
  private func pupils(of id: Group.ID, on dates: [CalendarDate]) -> [Int?] {
    let group = source.institution[id]
    guard group.changes.contains(where: { $0.pupils.value != nil }) else {
      return Array(repeating: group.pupils.value, count: dates.count)
    }
    return dates.map { group.asOf($0).pupils.value }
  }

  /// The group's resources and where it is supported, then the e-mails that staff alone may see.
  private func resources(
    of id: Group.ID,
    _ distance: DistanceLearning
  ) -> [AppendixOneResource] {
    let resources = distance.resources.items.map { resource in
      switch resource.value {
      case .address(let text): AppendixOneResource.address(text)
      case .words(let text), .email(let text): AppendixOneResource.words(text)
      }
    }
    var told = Set(distance.resources.items.map { $0.value.text.folded })
    let places = distance.placesOfSupport
      .compactMap { Place.stated($0.value).words(in: source.institution) }
      .filter { told.insert($0.folded).inserted }.map(AppendixOneResource.words)
    let staff = source.records[id].distance(on: source.institution[period].ground.name)
    return resources + places + staff.emails.map { .email($0.value) }
  }
}

extension DistanceLearning {
  /// Where its author says that parts of individual support are, and in other modes consultations.
  fileprivate var placesOfSupport: [Term] {
    switch classMode.value {
    case .individual: support.places
    case .byTimetable, .special, nil: support.consultations.items.compactMap(\.value.place)
    }
  }
}
