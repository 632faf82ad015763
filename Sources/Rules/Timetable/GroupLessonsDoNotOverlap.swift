import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// A group is never asked to be at two lessons at once.
///
/// Russian: «расписание» (п. 4.16). The times of weeks of each kind are compared with one another,
/// whether or not a period has such weeks. Other subgroups, and a pupil who has a lesson alone, are elsewhere
/// at that time. What changes have put on a day is compared with all that the group has on it.
enum GroupLessonsDoNotOverlap: Rule {
  static let metadata = RuleMetadata("group-lessons-do-not-overlap", .error)
    .also("4.16").saying("Занятия одной группы не пересекаются")

  /// Compares face-to-face times with one another, and those of distance weeks among themselves.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let groups = year.groups { _ in true }.lazy.map { id, group in
      (name: group.name.text.quoted, weeks: year.timetable.times(of: id), id: id)
    }
    let changed = year.changedTimes
    lazy var week = BusyWeek(year)
    return .each(
      groups.filter { !$0.weeks.isEmpty || changed[$0.id] != nil },
      .group,
      "с\u{A0}расписанием"
    ) { name, weeks, id in
      let overlaps = weeks.flatMap { Overlaps.among($0, where: meet) }
      let overlapsOfChanges = Overlaps.among(changed[id] ?? []) { first, second in
        (first.change != nil || second.change != nil) && meet(first, second)
      }
      return (overlaps.joined + overlapsOfChanges).look(
        saying: "у группы \(name)",
        help: "сдвиньте одно из занятий",
        in: { week },
        label: { _ in "пересекается с этим" }
      )
    }.uniqued
  }

  private static func meet(_ first: Occupation, _ second: Occupation) -> Bool {
    first.held.meets(second.held) && !first.pupils.isApart(from: second.pupils)
  }
}

extension InspectedYear {
  /// When the groups are busy of which changes have made some day another.
  fileprivate var changedTimes: [Group.ID: [Occupation]] {
    guard !applied.lessons.isEmpty else { return [:] }
    let changed = Set(applied.lessons.map(\.group))
    return Dictionary(grouping: occupations.filter { changed.contains($0.group) }, by: \.group)
  }
}

extension Timetable {
  /// The group's own times in weeks of each kind; none of weeks without any.
  fileprivate func times(of group: Group.ID) -> [[Occupation]] {
    weekPlans(of: group).map { plan in
      plan.slots.flatMap { Occupation.all(of: $0, group, held: days(of: $0, in: plan)) }
        .withMovedDays(in: self)
    }.filter { !$0.isEmpty }
  }
}
