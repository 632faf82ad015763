import Documents
import Russian

/// The page of what the list of a day says.
struct WatchListPage {
  let day: WatchDay
  let institution: String

  /// More rows do not stand on a page in letters that are read.
  private static let mostOnPage = 45

  /// One page where all of it can stand there.
  var fit: PageFit { day.count <= Self.mostOnPage ? .onePageInFittingLetters : .free }

  var blocks: [Block] {
    let title = "\(WatchList.metadata.title): \(day.title.lowercasedFirst)"
    let remark = day.remark.map { Block.callout(.neutral, [.paragraph([.text($0)])]) }
    return [
      .heading(level: 1, [.text(title)]), .paragraph([.text(institution)], .centered),
    ] + (remark.map { [$0] } ?? []) + inBuilding + DayEvents.blocks(of: day.events)
      + takenAway + atDistance + stopped
  }

  private var inBuilding: [Block] {
    let heading = Block.heading(level: 2, ["Приходят на\u{A0}занятия"], anchor: "present")
    guard let summary = day.summary else {
      return [heading, .paragraph(["В\u{A0}этот день очных занятий нет."])]
    }
    let heads = ["Время", "Кабинет", "Группа", "Педагог", "Детей"]
    let tables = day.doors.map { door in
      Block.table(.lookup(heads, caption: door.name, tight: 2, rows: rows(door.rows)))
    }
    return [heading, .paragraph([.text(summary)])] + tables
  }

  private var takenAway: [Block] {
    guard !day.lost.isEmpty else { return [] }
    let heading = Block.heading(level: 2, ["Отменено или перенесено"], anchor: "lost")
    let heads = ["Время", "Где", "Группа", "Что"]
    return [heading, .table(.lookup(heads, tight: 1, rows: rows(day.lost)))]
  }

  private var atDistance: [Block] {
    guard !day.distant.isEmpty else { return [] }
    let heading = Block.heading(level: 2, ["Занимаются дистанционно"], anchor: "distant")
    let heads = ["Группа", "Время", "Педагог", "Где педагог"]
    return [heading, .table(.lookup(heads, rows: rows(day.distant)))]
  }

  private var stopped: [Block] {
    guard !day.suspended.isEmpty else { return [] }
    let heading = Block.heading(level: 2, ["Занятия приостановлены"], anchor: "suspended")
    let heads = ["Группа", "Время по\u{A0}расписанию", "Педагог"]
    return [heading, .table(.lookup(heads, rows: rows(day.suspended)))]
  }

  private func rows(_ rows: [[String]]) -> [TableRow] {
    rows.map { row in TableRow(row.map { TableCell(text: [.text($0)]) }) }
  }
}
