import CivilTime
import InstitutionModel
import Russian
import SourceText

/// Who belongs to whom, found without a search.
struct Catalogue: Sendable {
  /// By index of the teacher.
  private let groupsOfTeacher: [[Group.ID]]
  /// By index of the department: programs that name it themselves.
  private let programsOfDepartment: [[Program.ID]]
  /// The programs without a department of their own, in order.
  let programsWithoutDepartment: [Program.ID]
  /// By index of the period: `2026-11-23`.
  private let slugOfPeriod: [String]

  /// Goes through groups and programs once.
  init(_ institution: Institution) {
    var ofTeacher = [[Group.ID]](repeating: [], count: institution.teachers.count)
    for (index, group) in institution.groups.enumerated() {
      for teacher in (group.allTeachers + group.substitutes).uniqued {
        ofTeacher[teacher.index].append(Group.ID(index))
      }
    }
    var ofDepartment = [[Program.ID]](repeating: [], count: institution.departments.count)
    var others: [Program.ID] = []
    for (index, program) in institution.programs.enumerated() {
      if let department = program.department {
        ofDepartment[department.index].append(Program.ID(index))
      } else {
        others.append(Program.ID(index))
      }
    }
    groupsOfTeacher = ofTeacher
    programsOfDepartment = ofDepartment
    programsWithoutDepartment = others
    slugOfPeriod = Self.slugs(of: institution.periods)
  }

  /// The groups that the teacher ever has, as the main teacher or beside another.
  func groups(of teacher: Teacher.ID) -> [Group.ID] { groupsOfTeacher[teacher.index] }

  /// The programs that name the department, in order.
  func programs(of department: Department.ID) -> [Program.ID] {
    programsOfDepartment[department.index]
  }

  /// The first day, `2026-11-23`, with a number when more periods begin on it.
  func slug(of period: DistancePeriod.ID) -> String { slugOfPeriod[period.index] }

  /// Numbers those that begin on one day from the second on: `2026-11-23-2`.
  private static func slugs(of periods: [DistancePeriod]) -> [String] {
    var slugs: [String] = []
    for (index, period) in periods.enumerated() {
      let first = period.first.value
      // Periods are sorted by their first day, so those that share one stand together.
      let before = periods[..<index].reversed().prefix { $0.first.value == first }.count
      slugs.append(before == 0 ? first.isoFigures : "\(first.isoFigures)-\(before + 1)")
    }
    return slugs
  }
}
