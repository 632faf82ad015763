import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Two events are not in one room at one time, and none is written twice.
///
/// Russian: «место», «время» of «события» (п. 2.6). What is on screen takes no room.
enum EventsDoNotOverlap: Rule {
  static let metadata = RuleMetadata("events-do-not-overlap", .warning, clause: "2.6")
    .saying("События не записаны дважды и не занимают одно место в одно время")

  /// Each is compared with those before it.
  static func check(_ inspection: Inspection) -> Checked {
    let events = inspection.definitions.events
    return .each(events.indices, .event) { index in
      let event = events[index].value
      guard event.allDays != nil else { return .unknown }
      for other in events[..<index].map(\.value) where event.meets(other) {
        if let finding = event.finding(beside: other) { return Look(finding) }
      }
      return .fine
    }
  }
}

extension EventLines {
  /// Whether both have a day in common.
  fileprivate func meets(_ other: EventLines) -> Bool {
    guard let days = allDays, let others = other.allDays else { return false }
    return days.overlaps(others)
  }

  fileprivate func finding(beside other: EventLines) -> Finding? {
    let labels = [other.title.range.map { Label("первое\u{A0}– здесь", at: $0) }].compactMap(\.self)
    if let title = title.located, title.value.folded == other.title.value?.folded,
      hours.value == other.hours.value, allDays == other.allDays
    {
      return Finding(
        "событие \(title.value.quoted) записано дважды",
        at: title.range,
        labels: labels,
        help: "оставьте одно; для кого оно, говорит строка «для»"
      )
    }
    guard let place = place.located, let others = other.place.value, isAtSameTime(as: other),
      EventPlace(place.value).isSame(as: EventPlace(others))
    else { return nil }
    return Finding(
      "в одном месте, \(place.value.quoted), в\u{A0}одно время два события"
        + (title.value.map { ": \($0.quoted) и\u{A0}\((other.title.value ?? "").quoted)" } ?? ""),
      at: place.range,
      labels: labels,
      help: "исправьте «место» или «время» одного из них"
    )
  }

  /// Of events without hours nobody knows.
  private func isAtSameTime(as other: EventLines) -> Bool {
    guard let own = hours.value, let others = other.hours.value else { return false }
    if own.start == others.start { return true }
    let (first, second) = own.start < others.start ? (own, others) : (others, own)
    return first.end.map { $0 > second.start } ?? false
  }
}

/// Where an event is, as far as its words tell: a room, and the building before it.
private struct EventPlace {
  private let room: String
  private let building: String?

  init(_ text: String) {
    let parts = text.split(separator: ",").map { String($0).trimmed }
    room = RoomName(parts.last ?? text).key
    building = parts.count > 1 ? parts.first?.folded : nil
  }

  func isSame(as other: EventPlace) -> Bool {
    room == other.room && !isOnScreen
      && (building == nil || other.building == nil || building == other.building)
  }

  private var isOnScreen: Bool {
    ["онлайн", "видео", "сферум", "звонок"].contains(where: room.contains)
  }
}
