import InstitutionModel
import Timetable

/// The permanent names of what changes of days do; Documentation/schedule.schema.json tells what each means.
enum ChangeData {
  /// What is another of a lesson; several may be at once.
  enum Kind: String, CaseIterable {
    case cancelled
    case additional
    case moved
    case substitution
    case room
    case format
    case joint
  }

  static func kinds(of change: ChangedDay) -> [Kind] {
    guard let was = change.was else {
      return isJoint(change.becomes) ? [.additional, .joint] : [.additional]
    }
    guard let becomes = change.becomes else { return [.cancelled] }
    return Kind.allCases.filter { differs($0, was, becomes) }
  }

  private static func differs(_ kind: Kind, _ was: DatedSlot, _ becomes: DatedSlot) -> Bool {
    let (old, new) = (was.slot, becomes.slot)
    let isOtherFormat = old.activity != new.activity
    return switch kind {
    case .cancelled, .additional: false
    case .moved:
      was.date != becomes.date || old.at.time != new.at.time
        || old.span != new.span && !isOtherFormat
    case .substitution: old.teachers != new.teachers
    case .room: old.place != new.place && !isOtherFormat
    case .format: isOtherFormat
    case .joint: old.traits.partners != new.traits.partners && isJoint(becomes)
    }
  }

  private static func isJoint(_ dated: DatedSlot?) -> Bool {
    dated?.slot.traits.partners.isEmpty == false
  }

  /// What becomes of an occurrence; of what is held and changed also how.
  static func state(of occurrence: Occurrence) -> String {
    switch occurrence.state {
    case .planned: occurrence.change.map(held) ?? "planned"
    case .dayOff: "day-off"
    case .otherWeekday: "other-weekday"
    case .suspended: "suspended"
    case .replaced: "replaced"
    case .cancelled: "cancelled"
    case .moved: "moved"
    }
  }

  /// A lesson that came from another day, that the timetable does not have, or that is otherwise on its own day.
  private static func held(_ change: ChangedDay) -> String {
    guard let was = change.was else { return "additional" }
    return was.date == change.becomes?.date ? "changed" : "arrived"
  }
}
