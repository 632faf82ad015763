import CivilTime
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

extension InspectedYear {
  /// Looks at the teachers for times of one that contradict each other: of different groups, or of
  /// pupils of one group who need not be in both.
  ///
  /// Consultations of several groups may be held at once.
  func overlapsOfTeachers(
    among whom: (Occupation) -> [Teacher.ID] = { [$0.teacher].compactMap(\.self) },
    help: String = "сдвиньте одно из занятий или поручите его другому педагогу",
    where contradict: (Occupation, Occupation) -> Bool
  ) -> Checked {
    var times = [[Occupation]](repeating: [], count: institution.teachers.count)
    for occupation in occupations {
      for teacher in whom(occupation) { times[teacher.index].append(occupation) }
    }
    lazy var week = BusyWeek(self)
    lazy var inRooms = Dictionary(grouping: roomOccupations, by: \.range)
    return .each(zip(institution.teachers, times), .teacher) { teacher, times in
      let overlaps = Overlaps.among(times) { first, second in
        (first.group != second.group || first.pupils.isApart(from: second.pupils))
          && !(first.isConsultation && second.isConsultation)
          && contradict(first, second) && !joint.areJoint(first, second)
      }
      return overlaps.look(
        saying: "у педагога \(teacher.name.text.quoted)",
        help: help,
        orElse: " или\u{A0}другого педагога: «замена: …»",
        in: { week },
        label: institution.label,
        room: { commonRoom(of: inRooms[$0.range] ?? [], and: inRooms[$1.range] ?? []) }
      )
    }
  }

  /// Where two groups are at once, be there another teacher or not: «в кабинете «12»».
  private func commonRoom(of some: [Occupation], and others: [Occupation]) -> String? {
    let common = some.first { one in
      others.contains { other in
        one.group != other.group && one.room == other.room && one.weekday == other.weekday
          && one.span.overlaps(other.span) && one.held.meets(other.held)
      }
    }
    return common.map { "в\u{A0}кабинете \(institution.nameOfRoom(in: $0))" }
  }
}

extension Institution {
  /// Which group an occupation is of: «группа «1», «Весёлая кисточка»».
  func label(of occupation: Occupation) -> String {
    let group = self[occupation.group]
    return "группа \(group.name.text.quoted), \(self[group.program].fullTitle.quoted)"
  }

  /// The room of an occupation as it is written somewhere.
  func nameOfRoom(in occupation: Occupation) -> String {
    let group = self[occupation.group]
    let names =
      [group.room.value] + group.lessons.flatMap(\.traits.rooms)
      + group.changes.map(\.room.value) + dayChanges.map(\.effect.room)
    return
      (names.compactMap { $0 }.flatMap(RoomName.all).first { $0.key == occupation.room?.name }?.text
      ?? occupation.room?.name ?? "").quoted
  }
}
