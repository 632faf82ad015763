import CivilTime
import InstitutionModel
import Russian
import Timetable

/// Which hours of a lesson are cancelled while the others are held.
///
/// Russian: «второй час отменён».
struct CancelledHours {
  /// From 1, in order.
  let numbers: [Int]

  private static let ordinals = ["первый", "второй", "третий", "четвёртый"]

  /// «второй час», «первый и\u{A0}третий часы».
  var subject: String {
    let names = numbers.map { number in
      Self.ordinals.indices.contains(number - 1) ? Self.ordinals[number - 1] : "\(number)-й"
    }
    return "\(names.enumerated) \(numbers.count == 1 ? "час" : "часы")"
  }

  /// «второй час отменён».
  var words: String { "\(subject) \(numbers.count == 1 ? "отменён" : "отменены")" }

  /// «отменяется», «отменяются».
  var verb: String { numbers.count == 1 ? "отменяется" : "отменяются" }

  /// «занятие до\u{A0}16:05», «занятие с\u{A0}16:15», where both ends move «занятие 16:15–17:00».
  static func rest(_ becomes: DatedSlot, of was: DatedSlot) -> String? {
    guard let old = was.slot.span, let new = becomes.slot.span else { return nil }
    if old.start == new.start, old.end != new.end {
      return "занятие до\u{A0}\(new.end.figures)"
    }
    if old.end == new.end, old.start != new.start {
      return "занятие с\u{A0}\(new.start.figures)"
    }
    return "занятие " + becomes.slot.spans.map(\.figures).enumerated
  }
}

extension ChangeWords {
  /// Those that lines of the changes name; `nil` where there are none.
  func cancelledHours(of change: ChangedDay) -> CancelledHours? {
    let lines = change.changes.map { source.institution[$0] }.filter(\.effect.isCancelled)
    // Of a lesson that is cancelled whole nobody asks which hour was first.
    if change.becomes == nil, lines.contains(where: { $0.hour == nil }) { return nil }
    let numbers = lines.compactMap(\.hour)
    return numbers.isEmpty ? nil : CancelledHours(numbers: Set(numbers).sorted())
  }
}

extension PublicSource {
  /// Whether it is a cancelled hour of a lesson that is told itself: «второй час отменён».
  func isToldWithItsLesson(_ occurrence: Occurrence) -> Bool {
    timetable.tellsWithItsLesson(occurrence)
  }
}

extension Timetable {
  /// Whether it is a cancelled hour of a lesson that is told itself.
  func tellsWithItsLesson(_ occurrence: Occurrence) -> Bool {
    let id = occurrence.series.id
    guard id.hour != nil, occurrence.state == .cancelled else { return false }
    return changedSeries(of: occurrence.series.group).contains { other in
      other.id.hour == nil && other.id.at == id.at && other.id.part == id.part
        && (other.change?.was?.date == occurrence.planned
          || other.change?.becomes?.date == occurrence.date)
    }
  }
}
