import InstitutionModel

/// For whom a table of Приложение 1 is made.
public enum AppendixOneScope: Hashable, Sendable {
  case institution
  case department(Department.ID)
  case teacher(Teacher.ID)
}

/// A table of Приложение 1: for whom and for which period.
public struct AppendixOneSubject: Hashable, Sendable {
  public var period: DistancePeriod.ID
  public var scope: AppendixOneScope

  public init(period: DistancePeriod.ID, scope: AppendixOneScope) {
    self.period = period
    self.scope = scope
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

  /// The groups of the scope that learn in the period, in order.
  func groups(of subject: AppendixOneSubject) -> [Group.ID] {
    let candidates = candidates(for: subject)
    return switch subject.scope {
    case .institution, .department: candidates
    case .teacher(let id):
      candidates.filter { group($0, in: subject.period).teacher == id }
    }
  }

  /// Those that have to be looked at to tell: a teacher may be the second one of a group.
  func candidates(for subject: AppendixOneSubject) -> [Group.ID] {
    let coverage = institution[subject.period].coverage
    return switch subject.scope {
    case .institution: coverage.groups
    case .department(let id): roster.groups(of: id).filter(coverage.contains)
    case .teacher(let id): published.catalogue.groups(of: id).filter(coverage.contains)
    }
  }
}
