import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// The parts of the list of a day: who is in the building, who learns at a distance, whose lessons stop.
struct WatchListParts {
  private let source: InternalSource
  private let words: DayWords
  private let present: [DayLine]
  private let distant: WatchedGroups
  private let suspended: WatchedGroups

  /// More rows do not stand on a page in letters that are read.
  private static let mostOnPage = 45

  init(_ day: CalendarDate, in source: InternalSource) {
    self.source = source
    words = DayWords(day, in: source.timetable)
    let all = source.published.occurrences(on: day)
    present = DayLine.all(
      of: all.filter { $0.isHeld && !$0.activity.isDistance },
      in: source.published
    )
    let inBuilding = Set(present.flatMap(\.groups))
    distant = WatchedGroups(all.filter(\.isAwayFromBuilding), without: inBuilding, in: source)
    suspended = WatchedGroups(
      all.filter { $0.state == .suspended },
      without: inBuilding.union(distant.groups),
      in: source
    )
  }

  /// One page where all of it can stand there.
  var fit: PageFit {
    let rows = present.count + distant.groups.count + suspended.groups.count
    return rows <= Self.mostOnPage ? .onePageInFittingLetters : .free
  }

  var blocks: [Block] {
    [
      .heading(level: 1, [.text("\(WatchList.metadata.title): \(words.title.lowercasedFirst)")]),
      .paragraph([.text(source.institution.identity.name.text)], .centered),
    ]
      + (words.remark.map { [.callout(.neutral, [.paragraph([.text($0)])])] } ?? [])
      + inBuilding + atDistance + stopped
  }

  /// Place by place, where there are several.
  private var inBuilding: [Block] {
    let heading = Block.heading(level: 2, ["Приходят на\u{A0}занятия"], anchor: "present")
    guard !present.isEmpty else {
      return [heading, .paragraph(["В\u{A0}этот день очных занятий нет."])]
    }
    let table = WatchTable(day: words.date, source: source)
    let bySite = Dictionary(grouping: present) { $0.site(in: source.published) }
      .sorted { ($0.key?.index ?? -1) < ($1.key?.index ?? -1) }
    return [heading, .paragraph([.text(table.summary(of: present))])]
      + bySite.map { site, lines in
        .table(table.table(of: lines, caption: source.institution.siteName(of: site)))
      }
  }

  private var atDistance: [Block] {
    guard !distant.groups.isEmpty else { return [] }
    let heading = Block.heading(level: 2, ["Занимаются дистанционно"], anchor: "distant")
    let heads = ["Группа", "Время", "Педагог", "Где педагог"]
    let rows = distant.rows { teachers in
      teachers.map { WorkingTimeWords(of: $0, in: source).workplaceName }.uniqued
        .joined(separator: "; ")
    }
    return [heading, .table(.lookup(heads, rows: rows))]
  }

  private var stopped: [Block] {
    guard !suspended.groups.isEmpty else { return [] }
    let heading = Block.heading(level: 2, ["Занятия приостановлены"], anchor: "suspended")
    let heads = ["Группа", "Время по\u{A0}расписанию", "Педагог"]
    return [heading, .table(.lookup(heads, rows: suspended.rows()))]
  }
}

extension Occurrence {
  /// Whether a group learns at a distance then, be it at times of its own.
  fileprivate var isAwayFromBuilding: Bool {
    switch state {
    case .planned: activity.isDistance && activity.isAttended && activity != .materialDeadline
    case .replaced: true
    case .dayOff, .otherWeekday, .suspended, .cancelled, .moved: false
    }
  }
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
