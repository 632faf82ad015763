import Diagnostics
import InstitutionModel
import Regulation
import Timetable

/// Two groups are never in one room at once.
///
/// Russian: «расписание» (п. 4.16). Rooms are compared within one place, by their names,
/// without case and spaces and the word «кабинет». Groups of one teacher are left out: they are a joint lesson, or the teacher's mistake.
enum RoomLessonsDoNotOverlap: Rule {
  static let metadata = RuleMetadata("room-lessons-do-not-overlap", .error)
    .saying("Занятия в одном кабинете не пересекаются")

  /// Looks at rooms of face-to-face lessons; a place without a room's name is none.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = inspection.institution
    let teachers = institution.groups.map { Set($0.allTeachers) }
    let rooms = Dictionary(grouping: year.roomOccupations, by: \.room)
    lazy var week = BusyWeek(year)
    return .each(rooms.values, .room) { lessons in
      let name = lessons.first.map { institution.nameOfRoom(in: $0) } ?? ""
      let overlaps = Overlaps.among(lessons) { first, second in
        // Two groups, of which no one teacher has both.
        first.group != second.group
          && teachers[first.group.index].isDisjoint(with: teachers[second.group.index])
          && first.held.meets(second.held) && !year.joint.areJoint(first, second)
      }
      return overlaps.look(
        saying: "в кабинете \(name)",
        help: "сдвиньте одно из занятий или назовите другой кабинет",
        orElse: " или\u{A0}другой кабинет: «кабинет: …»",
        in: { week },
        label: institution.label
      )
    }
  }
}
