import CivilTime
import Diagnostics
import Regulation
import Russian
import SourceText

extension [Overlap] {
  /// The overlaps of one text as one, in the order of their first.
  var joined: [Overlap] {
    var joined: [Overlap] = []
    var places: [SourceRange: Int] = [:]
    for next in self {
      if let place = places[next.later.range] {
        joined[place].earlier += next.earlier
      } else {
        places[next.later.range] = joined.count
        joined.append(next)
      }
    }
    return joined
  }

  /// Each change before what it meets: whoever reads of it has just written it, and the timetable is right.
  fileprivate var changesFirst: [Overlap] {
    flatMap { overlap -> [Overlap] in
      let (later, earlier) = (overlap.later, overlap.earlier)
      let answering = earlier.filter { $0.answers(before: later) }
      let rest = earlier.filter { !$0.answers(before: later) }
      return (rest.isEmpty ? [] : [Overlap(later: later, earlier: rest)])
        + answering.map { Overlap(later: $0, earlier: [later]) }
    }
  }

  /// One finding for each text that comes later; a pair of texts is told once.
  ///
  /// - Parameters:
  ///   - who: Who has both at once: «у педагога «Иванова»».
  ///   - help: What to do.
  ///   - elseNamed: What else than another time a change may name: « или «замена: …»».
  ///   - week: What else there is in the week, made where something overlaps.
  ///   - label: What is said of the earlier ones.
  ///   - room: Where both are at once, if that is in the way of somebody else: «в кабинете «12»».
  /// - Returns: What was found, if anything.
  func look(
    saying who: String,
    help: String,
    orElse elseNamed: String = "",
    in week: () -> BusyWeek,
    label: (Occupation) -> String,
    room: (Occupation, Occupation) -> String? = { _, _ in nil }
  ) -> Look {
    var told: Set<[SourceRange]> = []
    let findings = changesFirst.compactMap { overlap -> Finding? in
      let new = overlap.earlier.filter {
        told.insert([overlap.later.range, $0.range].sorted()).inserted
      }
      guard let other = new.first else { return nil }
      let isTold = told.count > Self.mostProposals
      if overlap.later.change != nil {
        let place = room(other, overlap.later)
        let change = ChangeOverlap(overlap.later, new, at: [who, place].compactMap(\.self))
        return change.finding(
          orElse: place == nil ? elseNamed : "",
          isTold ? "" : free(for: overlap.later, in: week()),
          label: label
        )
      }
      // Of a lesson and a consultation the latter is moved more easily.
      let isMovable = new.count == 1 && other.isConsultation && !overlap.later.isConsultation
      let (later, first) = isMovable ? (other, overlap.later) : (overlap.later, other)
      let others = isMovable ? [first] : new
      let isTwice = first.group == later.group && first.text == later.text
      let place = isTwice ? nil : room(first, later)
      let busy = [who, place].compactMap(\.self).joined(separator: " и ")
      var finding = Finding(
        isTwice
          ? "\(who) дважды записано занятие \(later.text.quoted)"
          : "\(busy) \(later.atOneTime(with: first))",
        at: later.range,
        labels: others.map { Label(isTwice ? "первый раз" : label($0), at: $0.range) },
        help: isTwice
          ? helpForTwice
          : (place == nil ? help : helpForRoom) + (isTold ? "" : free(for: later, in: week()))
      )
      // The regulation asks for a timetable of distance lessons; of the others it says nothing.
      finding.clause = later.isAtDistance || first.isAtDistance ? "4.16" : nil
      return finding
    }
    return Look(findings)
  }

  /// So many findings name another time; whoever has more plans the week anew.
  private static var mostProposals: Int { 20 }

  private func free(for occupation: Occupation, in week: BusyWeek) -> String {
    FreeHours(for: occupation, in: week).map { "; в\u{A0}этот день свободно \($0.text)" } ?? ""
  }

  private var helpForTwice: String { "уберите одну из двух строк или исправьте в ней день" }

  private var helpForRoom: String {
    "сдвиньте одно из занятий: заняты и\u{A0}педагог, и\u{A0}кабинет"
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
