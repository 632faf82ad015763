import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// What happens on a day at one time: of a joint lesson all groups at once.
struct DayLine {
  let occurrence: Occurrence
  /// In order.
  let groups: [Group.ID]
  /// The first of the rooms that it takes, by which it is sorted.
  let column: WeekBoardColumn
  private let source: PublicSource

  private init(_ occurrence: Occurrence, in source: PublicSource) {
    self.occurrence = occurrence
    self.source = source
    groups = Set(occurrence.slot.traits.partners + [occurrence.series.group]).sorted()
    column = Self.column(of: occurrence.slot, in: source)
  }

  private static func column(of slot: WeeklySlot, in source: PublicSource) -> WeekBoardColumn {
    WeekBoardColumn.all(of: slot, in: source).min() ?? .distance
  }

  /// The lines of those that are wanted, by hour, then by room.
  static func all(of occurrences: [Occurrence], in source: PublicSource) -> [DayLine] {
    // Of groups that learn together the lesson of one may be cancelled.
    var told: [Occurrence.State: Set<JointTime>] = [:]
    let lines = occurrences.filter { occurrence in
      JointTime(occurrence).map { told[occurrence.state, default: []].insert($0).inserted } ?? true
    }.map { DayLine($0, in: source) }
    return lines.enumerated().sorted {
      ($0.element.occurrence.start, $0.element.column, $0.offset)
        < ($1.element.occurrence.start, $1.element.column, $1.offset)
    }.map(\.element)
  }

  /// Whether it is in no building.
  var isAtDistance: Bool { column == .distance }

  /// «15:30–17:10».
  var time: String { occurrence.span?.figures ?? occurrence.start.figures }

  /// «Кабинет 12», «Школа № 5, кабинет 15», «дистанционно»; all rooms that it takes at once.
  func place(withSite: Bool = true) -> String { place(of: occurrence.slot, withSite: withSite) }

  /// The same of what was planned before a change.
  func place(of slot: WeeklySlot, withSite: Bool = true) -> String {
    let column = Self.column(of: slot, in: source)
    guard case .room(let site, let name?) = slot.place, !column.isAllOf(name) else {
      return column.name(in: source, of: slot, withPlace: withSite)
    }
    let place = withSite && site?.index != 0 ? source.institution.siteName(of: site) : nil
    return [place, name.asRoom].compactMap(\.self).joined(separator: ", ").capitalizedFirst
  }

  /// «Весёлая кисточка», группа 1; each program once.
  var names: [Inline] { source.names(of: groups) }

  /// What was planned, where it is held and is another now.
  var before: DatedSlot? { occurrence.isHeld ? occurrence.change?.was : nil }

  /// What is particular beside time, room and teachers: «подгруппа 1»; `nil` for nothing.
  var remark: String? { remark(beside: .nothing) }

  /// The same without what stands beside it.
  func remark(beside seen: ChangeWords.Seen) -> String? {
    var traits = occurrence.slot.traits
    (traits.teachers, traits.site, traits.partners) = ([], nil, [])
    (traits.weeks, traits.dates, traits.format) = (nil, nil, nil)
    let changes = ChangeWords(in: source, beside: seen)
    let change = changes.lost(occurrence) ?? changes.added(to: occurrence)
    let words = [LessonWords(source: source)(traits, withoutRoom: true), change]
      .compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}

extension WeekBoardColumn {
  /// Whether it tells all of the place: of several rooms it knows but one, and none to which groups come for single
  /// days.
  fileprivate func isAllOf(_ room: String) -> Bool {
    guard case .room = self else { return false }
    return RoomName.all(in: room).count == 1
  }
}

extension Occurrence {
  /// Whether it takes place, or was to, before a change.
  var isOnPageOfDay: Bool {
    switch state {
    case .planned, .cancelled, .moved: true
    case .dayOff, .otherWeekday, .suspended, .replaced: false
    }
  }
}
