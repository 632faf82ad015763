import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// Two groups are never in one room at once.
///
/// Russian: «расписание» (п. 4.16). Rooms are compared as they are written, without case and
/// spaces. Groups of one teacher are left out: they are a joint lesson, or the teacher's mistake.
enum RoomLessonsDoNotOverlap: InstitutionRule {
  static let metadata = RuleMetadata(
    "room-lessons-do-not-overlap",
    .error,
    clause: "4.16",
    title: "Занятия в одном кабинете не пересекаются"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let institution = inspection.institution
    let stretches = YearStretches(inspection.timetable)
    let groups = institution.groups.indices.map { Group.ID($0) }
    let rooms = Dictionary(grouping: groups) { institution[$0].room?.folded ?? "" }
    return rooms.filter { !$0.key.isEmpty && $0.value.count > 1 }.values.flatMap { groups in
      let lessons = groups.flatMap { stretches.occupations(of: $0, in: .faceToFace) }
      let name = (groups.first.flatMap { institution[$0].room } ?? "").quoted
      return Overlaps.among(lessons) { first, second in
        institution.areOfDifferentTeachers(first.group, second.group)
          && first.held & second.held != 0
      }.findings(
        help: "сдвиньте одно из занятий или назовите другой кабинет",
        message: { later, earlier in
          "в кабинете \(name) в одно время \(later.text.quoted) и \(earlier.text.quoted)"
        },
        label: { institution.label(of: $0) }
      )
    }
  }
}

extension Institution {
  /// Whether the groups are two, and no one teacher has both.
  fileprivate func areOfDifferentTeachers(_ first: Group.ID, _ second: Group.ID) -> Bool {
    guard first != second else { return false }
    guard let teacher = self[first].teacher else { return true }
    return teacher != self[second].teacher
  }
}
