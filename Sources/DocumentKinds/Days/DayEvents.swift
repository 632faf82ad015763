import CivilTime
import Documents
import InstitutionModel
import Russian

/// What is on a day beside lessons: to it, too, children come.
struct DayEvents {
  private let events: [Event]
  private let institution: Institution

  /// Those of the events that are on the day: of all day first, then by hour.
  init(_ events: [Event], on day: CalendarDate, in institution: Institution) {
    self.institution = institution
    self.events = events.enumerated().filter { $0.element.days.contains(day) }.sorted {
      ($0.element.firstMinute, $0.offset) < ($1.element.firstMinute, $1.offset)
    }.map(\.element)
  }

  var count: Int { events.count }

  /// Time, place, what, for whom and by whom.
  var rows: [[String]] {
    events.map { event in
      let words = EventWords(event: event, institution: institution)
      let people = [words.audience ?? "для\u{A0}всех", words.holder].compactMap(\.self)
      return [
        words.hourWords ?? "весь день", (words.place ?? "").capitalizedFirst, words.title,
        people.joined(separator: "; ").capitalizedFirst,
      ]
    }
  }

  /// Under a heading; nothing where there are none.
  var blocks: [Block] {
    guard !events.isEmpty else { return [] }
    let rows = self.rows.map { cells in
      TableRow(cells.map { TableCell(text: [.text($0)]) })
    }
    return [
      .heading(level: 2, ["События"], anchor: "events"),
      .table(.lookup(["Время", "Где", "Что", "Кто"], rows: rows)),
    ]
  }
}

extension Event {
  /// By which those of a day are sorted.
  fileprivate var firstMinute: Int { hours?.start.minutes ?? -1 }
}
