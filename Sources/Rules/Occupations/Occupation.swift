import CivilTime
import InstitutionModel
import Russian
import SourceText
import Timetable

/// A time of the week at which a group, its teacher and perhaps a room are busy, with all its days.
///
/// What is put out for pupils to work through takes nobody's time.
struct Occupation {
  let group: Group.ID
  var weekday: Weekday
  /// From its start to its end, local time.
  let span: TimeRange
  /// Whether it is a time to ask questions, at which a teacher may answer several groups.
  let isConsultation: Bool
  /// Whether the group is not in a room of ours.
  let isAtDistance: Bool
  /// Who gives it; `nil` when it is not known which of several does.
  let teacher: Teacher.ID?
  /// Who works in it beside them: an accompanist, a second teacher; each once.
  let others: [Teacher.ID]
  /// Where it is; `nil` for what needs no room, or where that is not asked.
  let room: Room?
  /// Which of the group's pupils take part.
  let pupils: SlotPart
  /// The text in the definitions.
  let range: SourceRange
  /// The days on which it takes place.
  var held: DaySet
  /// The days on which it would, were there a period for all on every day.
  var atDistance: DaySet
  /// The single day on which it is, moved or changed; `nil` on its own day of the week.
  var movedTo: CalendarDate?
  /// The groups with which a change holds it together.
  var partners: [Group.ID] = []
  /// What a change of the day has to do with it; `nil` for what the timetable has.
  var change: Changed?

  /// «вторник 15:30–17:10», «консультация четверг 17:20–18:00», «суббота 14.11.2026 15:30–17:10».
  var text: String {
    let day = [weekday.russianName, movedTo?.russianFigures].compactMap(\.self)
    return "\(isConsultation ? "консультация " : "")\(day.joined(separator: " ")) \(span.figures)"
  }

  /// Minutes since the week began.
  var start: Int { weekday.daysAfterMonday * 1440 + span.start.minutes }
  /// Minutes since the week began; never earlier than `start`.
  var end: Int { weekday.daysAfterMonday * 1440 + span.end.minutes }
}

extension Occupation {
  /// A room of a place.
  struct Room: Hashable {
    /// The building; `nil` where the group does not say it.
    var site: Site.ID?
    /// As rooms are compared.
    var name: String

    /// The rooms that are taken at once; none for what is in no known room.
    static func all(of slot: WeeklySlot) -> [Room] {
      switch slot.place {
      case .room(let site, let name?):
        let rooms =
          slot.traits.rooms.isEmpty ? RoomName.all(in: name) : slot.traits.rooms.map(RoomName.init)
        return rooms.map { Room(site: site, name: $0.key) }
      case .room(_, nil), .platform, .chat, .stated: return []
      }
    }
  }

  /// The hours of a slot; none of one that takes nobody's time or may not be held then.
  static func all(
    of slot: WeeklySlot,
    _ group: Group.ID,
    in room: Room? = nil,
    held: DaySet = DaySet(),
    atDistance: DaySet = DaySet()
  ) -> [Occupation] {
    guard slot.isCertain else { return [] }
    return slot.spans.map { span in
      Occupation(
        group: group,
        weekday: slot.at.weekday,
        span: span,
        isConsultation: slot.activity == .consultation,
        isAtDistance: slot.activity.isDistance,
        teacher: slot.due,
        others: slot.due == nil ? [] : slot.teachers.filter { $0 != slot.due },
        room: room,
        pupils: slot.part,
        range: slot.range,
        held: held,
        atDistance: atDistance
      )
    }
  }

  /// What is the same for the same thing on other days.
  private struct Identity: Hashable {
    /// Where it is written.
    var range: SourceRange
    var weekday: Weekday
    var span: TimeRange
    /// Who gives it, if that is known.
    var teacher: Teacher.ID?
    /// Where it is, if that is asked.
    var room: Room?
    /// Two lessons that one change moves are two.
    var change: Changed?
  }

  /// By which series of one lesson, cut by holidays or changes, are known to be one.
  private var identity: Identity {
    Identity(
      range: range,
      weekday: weekday,
      span: span,
      teacher: teacher,
      room: room,
      change: change
    )
  }

  /// Those that are the same thing joined, in the order of their first.
  static func joined(_ all: [Occupation]) -> [Occupation] {
    var joined: [Occupation] = []
    var places: [Identity: Int] = [:]
    for next in all {
      if let place = places[next.identity] {
        joined[place].held = joined[place].held | next.held
        joined[place].atDistance = joined[place].atDistance | next.atDistance
      } else {
        places[next.identity] = joined.count
        joined.append(next)
      }
    }
    return joined
  }
}

extension SlotPart {
  /// Whether nobody need be in both: other subgroups, or one pupil who is taken out.
  func isApart(from other: SlotPart) -> Bool {
    switch (self, other) {
    case (.pupil, _), (_, .pupil): true
    case (.subgroup(let first), .subgroup(let second)): first.folded != second.folded
    case (.subgroup, _), (.group, _), (.video, _), (.material, _), (.deadline, _), (.mailing, _),
      (.consultation, _), (.checking, _), (.feedback, _), (.additional, _):
      false
    }
  }
}
