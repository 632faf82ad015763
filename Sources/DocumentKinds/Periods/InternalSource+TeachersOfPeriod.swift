import CivilTime
import InstitutionModel
import Timetable

/// A teacher with the groups that learn in a period; `nil` for groups without one.
struct TeacherGroups {
  /// The one who answers for them; `nil` for groups without one.
  var teacher: Teacher.ID?
  /// In the institution's order; never empty.
  var groups: [Group.ID]
}

extension InternalSource {
  /// The teachers of groups, in their order, each with all of them; groups without a teacher come last.
  func byTeacher(_ groups: [Group.ID], in period: DistancePeriod.ID) -> [TeacherGroups] {
    var found: [Teacher.ID?: [Group.ID]] = [:]
    for id in groups { found[group(id, in: period).teacher, default: []].append(id) }
    return found.sorted { ($0.key?.index ?? .max) < ($1.key?.index ?? .max) }
      .map { TeacherGroups(teacher: $0.key, groups: $0.value) }
  }

  /// The periods that hold or are to come, and cover somebody: those that there is work for.
  var openPeriods: [DistancePeriod.ID] {
    institution.periodIDs.filter(isOpen)
  }

  /// Whether the period is not over on the day of the build and covers somebody.
  func isOpen(_ period: DistancePeriod.ID) -> Bool {
    !published.isPast(period) && !institution[period].coverage.groups.isEmpty
  }

  /// The teachers with groups in the period, in their order.
  func teachers(of period: DistancePeriod.ID) -> [Teacher.ID] {
    scopes(of: period).compactMap { scope in
      switch scope {
      case .teacher(let id): id
      case .institution, .department: nil
      }
    }
  }

  /// Everybody who teaches the group on some day of the period, the main teacher or not.
  func teachers(of group: Group.ID, in period: DistancePeriod.ID) -> Set<Teacher.ID> {
    guard let days = timetable.days(of: period) else { return [] }
    let stretches = timetable.stretches(of: group).filter { $0.days.intersection(days) != nil }
    return Set(stretches.flatMap(\.group.teachersNow))
  }

  /// Who teaches in the period beside others alone, in their order: nobody's papers are in a bundle of
  /// theirs.
  func accompanists(of period: DistancePeriod.ID) -> [Teacher.ID] {
    let all = institution[period].coverage.groups.map { teachers(of: $0, in: period) }
    return all.reduce(into: Set()) { $0.formUnion($1) }.subtracting(teachers(of: period)).sorted()
  }

  /// Each teacher of each period that there is work for.
  var openTeachers: [TeacherSubject] {
    openPeriods.flatMap { period in
      teachers(of: period).map { TeacherSubject(period: period, teacher: $0) }
    }
  }
}

extension Group {
  /// Those of the group as it is, whatever changes later.
  fileprivate var teachersNow: [Teacher.ID] {
    [teacher].compactMap(\.self) + otherTeachers.map(\.teacher) + lessons.flatMap(\.teachers)
  }
}
