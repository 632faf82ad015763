import CivilTime
import Diagnostics
import Regulation
import Russian
import SourceText

/// An occupation with others that began before its end and were not over at its start.
struct Overlap {
  /// The one that starts last, or at the same time and stands later in the files.
  var later: Occupation
  /// At most ``Overlaps/mostLabels``, by place in the week.
  var earlier: [Occupation]
}

/// Finds overlaps by a sweep over the week.
enum Overlaps {
  /// So many places are shown of one occupation.
  static let mostLabels = 5

  /// For each occupation those that run when it starts, as far as they contradict it.
  ///
  /// Two occupations of one text never contradict each other: it is one event for several groups,
  /// or a lesson whose own hours overlap.
  ///
  /// - Complexity: *n* log *n* and the number of pairs that run at once and do not contradict.
  static func among(
    _ occupations: [Occupation],
    where contradict: (Occupation, Occupation) -> Bool
  ) -> [Overlap] {
    let sorted = occupations.sorted {
      ($0.start, $0.end, $0.range, $0.group) < ($1.start, $1.end, $1.range, $1.group)
    }
    var running: [Occupation] = []
    var overlaps: [Overlap] = []
    for next in sorted {
      while let last = running.last, last.end <= next.start { running.removeLast() }
      var earlier: [Occupation] = []
      for other in running where other.range != next.range && contradict(other, next) {
        earlier.append(other)
        if earlier.count == mostLabels { break }
      }
      if !earlier.isEmpty { overlaps.append(Overlap(later: next, earlier: earlier)) }
      running.insert(next, at: place(of: next, in: running))
    }
    return overlaps
  }

  /// Where it keeps the order: what ends last comes first.
  private static func place(of next: Occupation, in running: [Occupation]) -> Int {
    var lower = 0
    var upper = running.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if running[middle].end > next.end { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

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

  /// One finding for each text that comes later; a pair of texts is told once.
  ///
  /// - Parameters:
  ///   - who: Who has both at once: «у педагога «Иванова»».
  ///   - help: What to do.
  ///   - week: What else there is in the week, made where something overlaps.
  ///   - label: What is said of the earlier ones.
  ///   - room: Where both are at once, if that is in the way of somebody else: «в кабинете «12»».
  /// - Returns: What was found, if anything.
  func look(
    saying who: String,
    help: String,
    in week: () -> BusyWeek,
    label: (Occupation) -> String,
    room: (Occupation, Occupation) -> String? = { _, _ in nil }
  ) -> Look {
    var told: Set<[SourceRange]> = []
    let findings = compactMap { overlap -> Finding? in
      let new = overlap.earlier.filter {
        told.insert([overlap.later.range, $0.range].sorted()).inserted
      }
      guard let other = new.first else { return nil }
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
          : "\(busy) в одно время\(later.timeShared(with: first)) \(later.text.quoted) "
            + "и \(first.text.quoted)",
        at: later.range,
        labels: others.map { Label(isTwice ? "первый раз" : label($0), at: $0.range) },
        help: isTwice
          ? helpForTwice
          : (place == nil ? help : helpForRoom)
            + (told.count > Self.mostProposals
              ? "" : free(for: later, in: week()))
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
  /// When both go on: «, с 16:30 до 17:10,»; nothing where that is the whole time of each.
  fileprivate func timeShared(with other: Occupation) -> String {
    if span == other.span { return "" }
    let start = max(span.start, other.span.start)
    let end = min(span.end, other.span.end)
    return ", с\u{A0}\(start.figures) до\u{A0}\(end.figures),"
  }
}
