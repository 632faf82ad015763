import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A group is never asked to be at two lessons at once.
///
/// Russian: «расписание» (п. 4.16). Face-to-face lessons are compared with one another, and so are
/// the times of distance weeks: the two never hold in one week.
/// Neither do even and odd weeks. Other subgroups, and a pupil who has a lesson alone, are elsewhere
/// at that time.
enum GroupLessonsDoNotOverlap: InstitutionRule {
  static let metadata = RuleMetadata(
    "group-lessons-do-not-overlap",
    .error,
    clause: "4.16",
    subject: .scheduledGroups,
    title: "Занятия одной группы не пересекаются"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let institution = inspection.institution
    return institution.groups.indices.flatMap { index in
      let name = institution.groups[index].name.value.quoted
      let times = inspection.stretches(of: Group.ID(index)).flatMap {
        Occupations(id: Group.ID(index), stretch: $0).all
      }
      return Overlaps.among(times) {
        !$0.weeks.isDisjoint(with: $1.weeks) && $0.mayMeet($1)
          && !$0.pupils.areApart(from: $1.pupils)
      }.findings(
        help: "сдвиньте одно из занятий",
        message: { "у группы \(name) в одно время \($0.text.quoted) и \($1.text.quoted)" },
        label: { _ in "пересекается с этим" }
      )
    }.uniqued
  }
}
