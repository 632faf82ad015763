import InstitutionModel
import Schema
import SourceText
import Regulation

/// Which department a place in the definitions belongs to.
struct FindingOwners: Sendable {
  private let institution: Institution
  private let roster: Roster
  /// By file of the program.
  private let programs: [SourceFileID: Program.ID]
  /// By the place of the department's name in `institution.yaml`.
  private let departments: [SourceRange: Department.ID]
  /// Every teacher's name, in order of place.
  private let teachers: [(name: SourceRange, department: Department.ID?)]

  /// Gathers places once, for all documents.
  init(_ institution: Institution, _ roster: Roster) {
    self.institution = institution
    self.roster = roster
    programs = Dictionary(
      institution.programs.enumerated().compactMap { index, program in
        program.title.range.map { ($0.file, Program.ID(index)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    departments = Dictionary(
      institution.departments.enumerated().compactMap { index, department in
        department.name.range.map { ($0, Department.ID(index)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    teachers = institution.teachers
      .compactMap { teacher in teacher.name.range.map { ($0, teacher.department) } }
      .sorted { $0.name < $1.name }
  }

  /// The department of the program or teacher that the place speaks of; `nil` for what is the
  /// institution's own.
  func department(at place: SourceRange?) -> Department.ID? {
    guard let place else { return nil }
    if let program = programs[place.file] { return department(of: program) }
    return departments[place] ?? teacher(at: place)
  }

  /// The program's own department, else that of its first group.
  private func department(of id: Program.ID) -> Department.ID? {
    let program = institution.programs[id.index]
    return program.department
      ?? program.groupIDs.first.flatMap { roster.department(of: $0) }
  }

  /// The department of the last teacher whose name stands before the place.
  private func teacher(at place: SourceRange) -> Department.ID? {
    var lower = 0
    var upper = teachers.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if teachers[middle].name.start <= place.start { lower = middle + 1 } else { upper = middle }
    }
    guard lower > 0, teachers[lower - 1].name.file == place.file else { return nil }
    return teachers[lower - 1].department
  }
}
