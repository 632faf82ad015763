import InstitutionModel

/// For whom a table of Приложение 1 is made.
public enum AppendixOneScope: Hashable, Sendable {
  /// For the administration, with all departments.
  case institution
  /// For the head of one department.
  case department(Department.ID)
  /// For one teacher, as the main one of a group.
  case teacher(Teacher.ID)
}

/// A table of Приложение 1: for whom and for which period.
public struct AppendixOneSubject: PeriodSubject {
  /// The period whose days are the columns.
  public var period: DistancePeriod.ID
  /// Whose groups are the rows.
  public var scope: AppendixOneScope

  /// `institution`, `department-artistic`, `teacher-ivanova-a-a`.
  public func recipient(in source: InternalSource) -> String {
    switch scope {
    case .institution: "institution"
    case .department(let id): "department-\(source.institution[id].slug)"
    case .teacher(let id): "teacher-\(source.institution[id].slug)"
    }
  }

  /// The groups of the scope that learn in the period, in order.
  public func groups(in source: InternalSource) -> [Group.ID] {
    let candidates = candidates(in: source)
    return switch scope {
    case .institution, .department: candidates
    case .teacher(let id): candidates.filter { source.group($0, in: period).teacher == id }
    }
  }

  /// Those that have to be looked at to tell: a teacher may be the second one of a group.
  func candidates(in source: InternalSource) -> [Group.ID] {
    let coverage = source.institution[period].coverage
    return switch scope {
    case .institution: coverage.groups
    case .department(let id): source.roster.groups(of: id).filter(coverage.contains)
    case .teacher(let id): source.published.catalogue.groups(of: id).filter(coverage.contains)
    }
  }
}

extension InternalSource {
  /// Who has groups in the period: the institution, then departments, then teachers.
  ///
  /// Nobody gets an empty table. A group stands in the table of its main teacher alone, so that its
  /// pupils are counted once; the others are named in its row.
  func scopes(of period: DistancePeriod.ID) -> [AppendixOneScope] {
    let groups = institution[period].coverage.groups
    guard !groups.isEmpty else { return [] }
    let departments = Set(groups.compactMap { roster.department(of: $0) }).sorted()
    let teachers = Set(groups.compactMap { group($0, in: period).teacher }).sorted()
    return [.institution]
      + departments.map(AppendixOneScope.department)
      + teachers.map(AppendixOneScope.teacher)
  }
}
