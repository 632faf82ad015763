import InstitutionModel

extension Checked {
  /// Looks at the groups that have a face-to-face timetable in some part of the year.
  static func scheduledGroups(
    of year: InspectedYear,
    _ look: (Group.ID, Group) -> Look
  ) -> Checked {
    let groups = year.groups { !$0.allLessons.isEmpty }
    return each(groups, .group, "с\u{A0}очным расписанием") { look($0.id, $0.group) }.uniqued
  }
}
