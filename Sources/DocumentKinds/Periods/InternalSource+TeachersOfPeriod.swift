import InstitutionModel

/// A teacher with the groups that learn in a period; `nil` for groups without one.
struct TeacherGroups {
  var teacher: Teacher.ID?
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

  /// The teachers with groups in the current period, in their order.
  var teachersOfCurrentPeriod: [Teacher.ID] {
    guard let period = published.currentPeriod else { return [] }
    return scopes(of: period).compactMap { scope in
      switch scope {
      case .teacher(let id): id
      case .institution, .department: nil
      }
    }
  }
}
