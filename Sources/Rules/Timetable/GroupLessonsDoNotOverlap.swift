import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A group is never asked to be at two lessons at once.
///
/// Russian: «расписание» (п. 4.16). The times of weeks of each kind are compared with one another,
/// whether or not a period has such weeks. Other subgroups, and a pupil who has a lesson alone, are elsewhere
/// at that time.
enum GroupLessonsDoNotOverlap: FindingRule {
  static let metadata = RuleMetadata(
    "group-lessons-do-not-overlap",
    .error,
    clause: "4.16",
    subject: .scheduledGroups,
    title: "Занятия одной группы не пересекаются"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let year = inspection.year else { return [] }
    let institution = inspection.institution
    return institution.groups.indices.flatMap { index in
      let name = institution.groups[index].name.value.quoted
      return year.timetable.overlaps(of: Group.ID(index)).findings(
        help: "сдвиньте одно из занятий",
        message: { "у группы \(name) в одно время \($0.text.quoted) и \($1.text.quoted)" },
        label: { _ in "пересекается с этим" }
      )
    }.uniqued
  }
}

extension Timetable {
  /// The overlaps of the group's own times, week by week of each kind.
  fileprivate func overlaps(of group: Group.ID) -> [Overlap] {
    weekPlans(of: group).flatMap { plan in
      let times = plan.slots.flatMap { slot in
        Occupation.all(of: slot, group, held: days(of: slot, in: plan))
      }
      return Overlaps.among(times) {
        $0.held.meets($1.held) && !$0.pupils.isApart(from: $1.pupils)
      }
    }.joined
  }
}
