import CivilTime
import InstitutionModel
import SourceText
import Timetable

/// What is busy in the week, found by its text and by the group, teachers and rooms that it needs.
///
/// Russian: «занятость» (п. 4.16).
struct BusyWeek {
  let institution: Institution
  private var ofText: [SourceRange: [Occupation]] = [:]
  private var ofNeed: [Occupation.Need: [Occupation]] = [:]

  /// Goes through the year's occupations once.
  init(_ year: InspectedYear) {
    institution = year.institution
    for occupation in [year.occupations, year.roomOccupations].joined() {
      ofText[occupation.range, default: []].append(occupation)
      for need in occupation.needs { ofNeed[need, default: []].append(occupation) }
    }
  }

  /// All hours of the lesson of which one is given.
  func lesson(of occupation: Occupation) -> [Occupation] {
    occupations(of: occupation.range).filter { $0.isOfLesson(of: occupation) }
  }

  /// What is on the day of a change for the same groups, teachers or rooms, and when in the week that begins first: on
  /// Sundays and Saturdays apart, since children go to school on the others.
  func day(of own: [Occupation]) -> (busy: [Occupation], earliest: TimeOfDay?) {
    let others = own.flatMap { own in
      own.needs.flatMap { ofNeed[$0] ?? [] }.filter { !$0.isOfLesson(of: own) }
    }
    let busy = others.filter { other in
      own.contains { $0.weekday == other.weekday && $0.held.meets(other.held) }
    }
    let alike = others.filter { other in
      own.contains { $0.weekday.isOfWeekend == other.weekday.isOfWeekend }
    }
    return (busy, alike.map(\.span.start).min())
  }

  /// What stands in a text.
  func occupations(of text: SourceRange) -> [Occupation] { ofText[text] ?? [] }

  /// What other texts have on the same weekdays for the same groups, teachers or rooms, perhaps several times.
  func beside(_ own: [Occupation]) -> [Occupation] {
    own.flatMap { own in
      own.needs.flatMap { ofNeed[$0] ?? [] }
        .filter { $0.weekday == own.weekday && $0.range != own.range }
    }
  }
}

extension Occupation {
  /// What cannot be in two of them at once.
  fileprivate enum Need: Hashable {
    case group(Group.ID)
    case teacher(Teacher.ID)
    case room(Room)
  }

  /// Its group, all who work in it as far as that is known, and its room.
  fileprivate var needs: [Need] {
    [.group(group)] + ([teacher].compactMap(\.self) + others).map { .teacher($0) }
      + [room].compactMap(\.self).map { .room($0) }
  }
}

extension Weekday {
  fileprivate var isOfWeekend: Bool { self == .saturday || self == .sunday }
}
