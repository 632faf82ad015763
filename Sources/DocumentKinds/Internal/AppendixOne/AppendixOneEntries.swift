import CivilTime
import InstitutionModel
import Regulation
import SourceText
import Timetable

/// Fills the form from definitions, timetable and marks.
struct AppendixOneEntries {
  let source: InternalSource
  let period: DistancePeriod.ID

  /// The forms of the groups, one for each department, in the order of the departments.
  ///
  /// Groups of no department come last.
  func forms(of groups: [Group.ID]) -> [AppendixOneForm] {
    source.byDepartment(groups).map { department, groups in form(of: groups, department) }
  }

  private func form(of groups: [Group.ID], _ department: Department.ID?) -> AppendixOneForm {
    let marked = groups.map { (group: $0, days: AppendixOneDays(of: $0, in: period, source)) }
    let dates = AppendixOneDays.union(marked.map(\.days))
    let rows = marked.map { row(of: $0.group, $0.days.marks(on: dates)) }
    return AppendixOneForm(
      department: department.map { source.institution[$0].name.value },
      head: department.flatMap { source.institution[$0].head },
      dates: dates,
      entries: entries(rows)
    )
  }

  /// Numbers each program of each teacher once, or of those who teach together; its groups are rows,
  /// in their order.
  private func entries(_ rows: [(position: Position, row: AppendixOneRow)]) -> [AppendixOneEntry] {
    var entries: [AppendixOneEntry] = []
    var positions: [Position: Int] = [:]
    for (position, row) in rows {
      if let index = positions[position] {
        entries[index].rows.append(row)
      } else {
        positions[position] = entries.count
        entries.append(entry(position, number: entries.count + 1, row))
      }
    }
    return entries
  }

  /// What a number of the form stands for.
  private struct Position: Hashable {
    var program: Program.ID
    /// As printed, the main teacher first.
    var teachers: String?
  }

  private func entry(_ position: Position, number: Int, _ row: AppendixOneRow) -> AppendixOneEntry {
    AppendixOneEntry(
      number: number,
      program: source.institution[position.program].quotedTitle,
      teacher: position.teachers,
      rows: [row]
    )
  }

  private func row(
    of id: Group.ID,
    _ marks: [AppendixOneMark]
  ) -> (position: Position, row: AppendixOneRow) {
    let group = source.group(id, in: period)
    let distance = group.distance
    let learns = !distance.isSuspended
    let names = source.institution.teacherNames(of: group)
    let row = AppendixOneRow(
      group: group.name.value,
      weeklyHours: group.weeklyHours?.value,
      pupils: group.pupils?.value,
      format: learns
        ? distance.format.map { AppendixOneWords.printed($0.value) } ?? ""
        : AppendixOneWords.suspended,
      classMode: learns ? distance.classMode.map { AppendixOneWords.printed($0.value) } ?? "" : "",
      forms: learns
        ? distance.forms.map(\.value.words).joined(separator: ", ").capitalizedFirst : "",
      resources: learns ? resources(of: id, distance) : [],
      marks: marks
    )
    return (Position(program: group.program, teachers: names), row)
  }

  private func resources(
    of id: Group.ID,
    _ distance: DistanceLearning
  ) -> [AppendixOneResource] {
    let resources = distance.resources.map { resource in
      switch resource.value {
      case .address(let text): AppendixOneResource.address(text)
      case .words(let text): AppendixOneResource.words(text)
      }
    }
    return resources + source.records[id].emails.map { .email($0.value) }
  }
}
