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

  /// On which days changes of each pair of texts contradict: a pair is told once, with all of them.
  private var daysOfPairs: [[SourceRange]: Set<CalendarDate>] {
    reduce(into: [:]) { found, overlap in
      for other in overlap.earlier {
        let dates = [overlap.later, other].filter { $0.change != nil }.compactMap(\.movedTo)
        found[[overlap.later.range, other.range].sorted(), default: []].formUnion(dates)
      }
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
    let days = daysOfPairs
    let findings = changesFirst.compactMap { overlap -> Finding? in
      let new = overlap.earlier.filter {
        told.insert([overlap.later.range, $0.range].sorted()).inserted
      }
      let isTold = told.count > Self.mostProposals
      if overlap.later.change != nil, let other = new.first {
        let place = room(other, overlap.later)
        let all = new.flatMap { days[[overlap.later.range, $0.range].sorted()] ?? [] }
        let busy = [who, place].compactMap(\.self)
        let change = ChangeOverlap(overlap.later, new, on: Set(all).sorted(), at: busy)
        return change.finding(
          orElse: place == nil ? elseNamed : "",
          isTold ? "" : free(for: overlap.later, in: week()),
          label: label
        )
      }
      guard let lessons = LessonOverlap(overlap.later, new) else { return nil }
      if lessons.isTwice { return lessons.findingOfTwice(saying: who) }
      return lessons.finding(
        saying: who,
        at: room(lessons.first, lessons.later),
        help: help,
        isTold ? "" : free(for: lessons.later, in: week()),
        label: label
      )
    }
    return Look(findings)
  }

  /// So many findings name another time; whoever has more plans the week anew.
  private static var mostProposals: Int { 20 }

  private func free(for occupation: Occupation, in week: BusyWeek) -> String {
    FreeHours(for: occupation, in: week).map { "; в\u{A0}этот день свободно \($0.text)" } ?? ""
  }
}
