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
  var blocks: [Block] { Self.blocks(of: rows) }

  static func blocks(of rows: [[String]]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let rows = rows.map { row in TableRow(row.map { TableCell(text: [.text($0)]) }) }
    return [
      .heading(level: 2, ["События"], anchor: "events"),
      .table(.lookup(["Время", "Где", "Что", "Кто"], rows: rows)),
    ]
  }

  /// The programs that are named, or whose groups are.
  var namedPrograms: [Program.ID] {
    events.flatMap { $0.audience.named + $0.audience.except }.compactMap { part in
      switch part {
      case .program(let id): id
      case .group(let id): institution.groups[id.index].program
      case .department, .site: nil
      }
    }
  }
}

extension Event {
  /// By which those of a day are sorted.
  fileprivate var firstMinute: Int { hours?.start.minutes ?? -1 }
}
