import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The parts of the page of a room, a place or a department.
struct WeekBoardPage {
  private let subject: WeekBoardSubject
  private let source: PublicSource
  /// What there is to show, by weekday and column.
  private let lines: [Weekday: [WeekBoardColumn: [WeekLine]]]
  /// Whether single days go otherwise.
  private let isChanged: Bool

  /// So many rooms stand side by side where words keep their room.
  private static let mostColumns = 5

  init(_ subject: WeekBoardSubject, _ source: PublicSource) {
    self.subject = subject
    self.source = source
    let lines = WeekBoardLines(subject, source)
    (self.lines, isChanged) = (lines.byDay, lines.areChanged)
  }

  /// «Кабинет 12», «Школа № 5», «Художественный отдел».
  var title: String {
    switch subject {
    case .place(let site):
      (site.map { source.institution[$0].name.text.typeset } ?? "Все кабинеты").capitalizedFirst
    case .room(let index):
      WeekBoardColumn.room(Room.ID(index)).name(in: source, of: nil, withPlace: false)
    case .department(let id): source.institution[id].name.text
    }
  }

  var blocks: [Block] {
    [.heading(level: 1, [.text(title)]), .paragraph(lead, .lead)]
      + PeriodBanner(source).blocks + week
  }

  /// With the way to what the weeks do not show.
  private var lead: [Inline] {
    let what = "Сетка занятий по\u{A0}дням и\u{A0}часам"
    let hint = ". Откройте группу, чтобы увидеть её занятия по\u{A0}датам."
    guard isChanged else { return [.text(what + hint)] }
    let page = ChangesPage.id(of: .whole, in: source)
    let link = Inline.link(.document(page), ["изменения"])
    return [.text(what + "; на\u{A0}отдельные дни есть "), link, .text(hint)]
  }

  /// A room has one grid; of a place and a department each day is shown room by room.
  private var week: [Block] {
    switch subject {
    case .room(let index):
      place(of: source.rooms.all[index]) + [.week(WeekGrid(all, caption: "Каждую неделю"))]
    case .place(let site): facts("Кабинеты", source.links(toRoomsAt: site)) + days
    case .department: days
    }
  }

  /// The way from a room to its place, where there are several.
  private func place(of room: Room) -> [Block] {
    guard let name = source.institution.siteName(of: room.key.site) else { return [] }
    return facts("Площадка", [source.link(.place(room.key.site), name)])
  }

  private func facts(_ name: String, _ links: [Inline]) -> [Block] {
    links.isEmpty ? [] : [.facts([Fact(name, .list(links))])]
  }

  /// All of the week, whatever the column.
  private var all: [(slot: WeeklySlot, words: [Inline])] {
    lines.values.flatMap { $0.values.flatMap(\.self) }.sorted { $0.slot.at < $1.slot.at }
      .map(entry)
  }

  private func entry(_ line: WeekLine) -> (slot: WeeklySlot, words: [Inline]) {
    (line.slot, line.words(during: line.term(in: source)))
  }

  /// The way to each day, then the days.
  private var days: [Block] {
    let days = Weekday.allCases.filter { lines[$0] != nil }
    guard !days.isEmpty else { return [.paragraph(["Расписание уточняется."])] }
    let jumps = days.map { day in
      Inline.link(.anchor(day.russianName.slug), [.text(day.russianName.capitalizedFirst)])
    }
    return [.paragraph(.list(jumps))] + days.flatMap(blocks)
  }

  /// A day room by room, in as many grids as its rooms need.
  private func blocks(of day: Weekday) -> [Block] {
    let columns = (lines[day] ?? [:]).sorted { $0.key < $1.key }
    let parts = (columns.count + Self.mostColumns - 1) / Self.mostColumns
    let size = (columns.count + parts - 1) / max(parts, 1)
    let name = day.russianName.capitalizedFirst
    return [.heading(level: 2, [.text(name)], anchor: day.russianName.slug)]
      + (0..<parts).map { part in
        let shown = columns.dropFirst(part * size).prefix(size)
        let rooms = shown.map { (self.name(of: $0.key, $0.value.first), $0.value.map(entry)) }
        let number = parts > 1 ? ", часть\u{A0}\(part + 1) из\u{A0}\(parts)" : ""
        return .week(WeekGrid(rooms, caption: hours(of: shown.flatMap(\.value)) + number))
      }
  }

  private func name(of column: WeekBoardColumn, _ line: WeekLine?) -> String {
    switch subject {
    case .department: column.name(in: source, of: line?.slot, withPlace: true)
    case .place, .room: column.name(in: source, of: line?.slot, withPlace: false)
    }
  }

  /// «С 13:30 до 18:50»: from the first minute of the lines to the last.
  private func hours(of lines: [WeekLine]) -> String {
    let start = lines.map(\.slot.at.time).min()
    let end = lines.map { $0.slot.span?.end ?? $0.slot.at.time }.max()
    guard let start, let end else { return "" }
    return "С\u{A0}\(start.figures) до\u{A0}\(end.figures)"
  }
}
