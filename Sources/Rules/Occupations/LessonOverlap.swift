import CivilTime
import Diagnostics
import Regulation
import Russian
import SourceText

/// Lessons of the timetable at one time, of which one has to make room.
///
/// Russian: «занятия в одно время» (п. 4.16).
struct LessonOverlap {
  /// The one that is told to make room.
  let later: Occupation
  /// The first of the others.
  let first: Occupation
  private let others: [Occupation]

  /// `nil` without others; of a lesson and a consultation the latter is moved more easily.
  init?(_ later: Occupation, _ others: [Occupation]) {
    guard let other = others.first else { return nil }
    let isMovable = others.count == 1 && other.isConsultation && !later.isConsultation
    (self.later, first) = isMovable ? (other, later) : (later, other)
    self.others = isMovable ? [later] : others
  }

  /// Whether one lesson is written twice.
  var isTwice: Bool { first.group == later.group && first.text == later.text }

  /// What is told then.
  func findingOfTwice(saying who: String) -> Finding {
    finding(
      "\(who) дважды записано занятие \(later.text.quoted)",
      help: "уберите одну из двух строк или исправьте в ней день",
      label: { _ in "первый раз" }
    )
  }

  /// At the one that makes room, with the places of the others.
  ///
  /// - Parameters:
  ///   - who: Who has both at once: «у педагога «Иванова»».
  ///   - room: Where both are at once, if that is in the way of somebody else: «в кабинете «12»».
  ///   - help: What to do.
  ///   - free: When the day is free.
  ///   - label: What is said of the others.
  /// - Returns: The finding.
  func finding(
    saying who: String,
    at room: String?,
    help: String,
    _ free: String,
    label: (Occupation) -> String
  ) -> Finding {
    let busy = [who, room].compactMap(\.self).joined(separator: " и ")
    return finding(
      "\(busy) \(later.atOneTime(with: first))",
      help: (room == nil ? help : Self.helpForRoom) + free,
      label: label
    )
  }

  private static let helpForRoom =
    "сдвиньте одно из занятий: заняты и\u{A0}педагог, и\u{A0}кабинет"

  private func finding(
    _ message: String,
    help: String,
    label: (Occupation) -> String
  ) -> Finding {
    var finding = Finding(
      message,
      at: later.range,
      labels: others.map { Label(label($0), at: $0.range) },
      help: help
    )
    // The regulation asks for a timetable of distance lessons; of the others it says nothing.
    finding.clause = later.isAtDistance || first.isAtDistance ? "4.16" : nil
    return finding
  }
}

extension Occupation {
  /// «в одно время, с 16:30 до 17:10, «вторник 15:30–17:10» и «вторник 16:30–18:10»».
  func atOneTime(with other: Occupation) -> String {
    "в одно время\(timeShared(with: other)) \(text.quoted) и \(other.text.quoted)"
  }

  /// When both go on: «, с 16:30 до 17:10,»; nothing where that is the whole time of each.
  private func timeShared(with other: Occupation) -> String {
    if span == other.span { return "" }
    let start = max(span.start, other.span.start)
    let end = min(span.end, other.span.end)
    return ", с\u{A0}\(start.figures) до\u{A0}\(end.figures),"
  }
}
