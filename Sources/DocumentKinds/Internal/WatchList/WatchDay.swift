import CivilTime
import Hashing
import InstitutionModel
import Russian
import Schema
import Timetable

/// All that the list of a day says, in words: who is in the building, what is cancelled, who learns at a distance, whose
/// lessons stop.
///
/// The page is made of nothing else, and the key of the document is made of these words: an edit that changes none of
/// them makes no list anew, though each list looks at every program.
struct WatchDay: Sendable {
  /// Who comes to one place.
  struct Door: Sendable {
    /// The place; empty where the institution has but one.
    let name: String
    let rows: [[String]]
  }

  /// «Вторник, 24 ноября 2026 г.».
  let title: String
  /// What the calendar of the year makes of the day; `nil` for most days.
  let remark: String?
  /// How many come, from when to when; `nil` where nobody does.
  let summary: String?
  let doors: [Door]
  /// What there is beside lessons.
  let events: [[String]]
  /// Lessons for which nobody comes, with what has become of them.
  let lost: [[String]]
  let distant: [[String]]
  let suspended: [[String]]

  init(_ day: CalendarDate, in source: InternalSource) {
    let words = DayWords(day, in: source.timetable)
    (title, remark) = (words.title, words.remark)
    let all = source.published.occurrences(on: day)
    let present = DayLine.all(
      of: all.filter { $0.isHeld && !$0.activity.isDistance },
      in: source.published
    )
    let table = WatchTable(day: day, source: source)
    summary = present.isEmpty ? nil : table.summary(of: present)
    doors = Self.doors(present, table)
    events = DayEvents(source.published.eventsOfYear, on: day, in: source.institution).rows
    lost = Self.lost(all, in: source.published) + Self.joined(all, present, in: source.published)
    let inBuilding = Set(present.flatMap(\.groups))
    let away = WatchedGroups(all.filter(\.isAwayFromBuilding), without: inBuilding, in: source)
    distant = away.rows { teachers in
      teachers.map { WorkingTimeWords(of: $0, in: source).whereabouts }.uniqued
        .joined(separator: "; ")
    }
    suspended = WatchedGroups(
      all.filter { $0.state == .suspended },
      without: inBuilding.union(away.groups),
      in: source
    ).rows()
  }

  /// Time, place, groups, and what a change says of it.
  private static func lost(_ all: [Occurrence], in source: PublicSource) -> [[String]] {
    let taken = all.filter { $0.isTakenAway && !$0.activity.isDistance }
    return DayLine.all(of: taken, in: source).map { line in
      [line.time, line.place(), source.plainNames(of: line.groups), line.remark ?? ""]
    }
  }

  /// Lessons that are held together with another group's, at whose time they stand, and not at their own.
  private static func joined(
    _ all: [Occurrence],
    _ present: [DayLine],
    in source: PublicSource
  ) -> [[String]] {
    let shown = Set(present.map(\.occurrence.id))
    return all.compactMap { lesson in
      guard lesson.isHeld, !shown.contains(lesson.id), let was = lesson.change?.was,
        was.date == lesson.date, was.slot.at.time != lesson.start,
        let line = present.first(where: { $0.groups.contains(lesson.series.group) })
      else { return nil }
      let hours = lesson.span?.figures ?? lesson.start.figures
      return [
        was.hours, line.place(of: was.slot), source.plainNames(of: [lesson.series.group]),
        "перенесено на\u{A0}\(hours)",
      ]
    }
  }

  /// Place by place, where there are several.
  private static func doors(_ present: [DayLine], _ table: WatchTable) -> [Door] {
    let published = table.source.published
    let bySite = Dictionary(grouping: present) { $0.site(in: published) }
      .sorted { ($0.key?.index ?? -1) < ($1.key?.index ?? -1) }
    return bySite.map { site, lines in
      let name = published.institution.siteName(of: site) ?? ""
      return Door(name: name.capitalizedFirst, rows: lines.map(table.row(of:)))
    }
  }

  /// How many rows there are.
  var count: Int {
    doors.reduce(events.count + lost.count + distant.count + suspended.count) {
      $0 + $1.rows.count
    }
  }

  /// Of all words.
  var digest: Digest {
    var hash = SHA256()
    for text in [title, remark ?? "", summary ?? "", "\(doors.count)"] { hash.update(text) }
    for door in doors {
      hash.update(door.name)
      hash.update(rows: door.rows)
    }
    for rows in [events, lost, distant, suspended] { hash.update(rows: rows) }
    return hash.digest()
  }
}

extension SHA256 {
  /// Rows of cells, told apart from those behind them.
  fileprivate mutating func update(rows: [[String]]) {
    update("\(rows.count)")
    for cell in rows.joined() { update(cell) }
  }
}

extension Occurrence {
  /// Whether a group learns at a distance then, be it at times of its own.
  fileprivate var isAwayFromBuilding: Bool {
    switch state {
    case .planned: activity.isDistance && activity.isAttended && activity != .materialDeadline
    // Whoever has but lessons on screen would not come anyway.
    case .replaced: !activity.isDistance
    case .dayOff, .otherWeekday, .suspended, .cancelled, .moved: false
    }
  }

  /// Whether a change takes it from the day.
  fileprivate var isTakenAway: Bool { state == .cancelled || state == .moved }
}

extension DayLine {
  /// The place whose door it is.
  fileprivate func site(in source: PublicSource) -> Site.ID? {
    switch occurrence.slot.place {
    case .room(let site, _): site
    case .platform, .chat, .stated: nil
    }
  }
}
