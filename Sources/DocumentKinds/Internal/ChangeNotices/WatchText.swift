import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// What those who keep the keys of rooms and places are told of a changed lesson: what is free now, and what is taken.
///
/// Russian: «вахта».
struct WatchText {
  private let told: ToldChange
  private let names: String
  private let institution: Institution

  init(_ told: ToldChange, _ names: String, in source: InternalSource) {
    (self.told, self.names, institution) = (told, names, source.institution)
  }

  /// `nil` where rooms are taken as before.
  var entry: ChangeTexts.Entry? {
    let changes = told.lessons.compactMap(\.change)
    let before = changes.flatMap { [$0.was, $0.onTheWay] }.compactMap { $0.flatMap(spot) }.uniqued
    let after = changes.compactMap { $0.becomes.flatMap(spot) }.uniqued
    let free = before.flatMap { $0.without(after) }
    let taken = after.flatMap { $0.without(before) }
    guard !free.isEmpty || !taken.isEmpty else { return nil }
    let words = [told("Освобождается", free), told("Занято", taken)].compactMap(\.self)
    let sites = changes.flatMap { [$0.was, $0.becomes] }.compactMap { $0.flatMap(site) }.uniqued
    let place = sites.isEmpty ? "" : " (\(sites.joined(separator: ", ")))"
    return ChangeTexts.Entry(
      reader: "вахта\(place)",
      text: "Изменение по\u{A0}кабинетам: \(names). \(words.joined(separator: " "))"
    )
  }

  private func told(_ head: String, _ spots: [RoomSpot]) -> String? {
    spots.isEmpty
      ? nil : "\(head): \(spots.map(\.words).uniqued.joined(separator: "; "))".withFullStop
  }

  /// `nil` for what is in no known room.
  private func spot(_ dated: DatedSlot) -> RoomSpot? {
    dated.whereabouts(in: institution).map {
      RoomSpot(room: $0, dated: dated, span: dated.slot.span)
    }
  }

  private func site(_ dated: DatedSlot) -> String? {
    guard case .room(let site, _) = dated.slot.place else { return nil }
    return institution.siteName(of: site)
  }
}

/// A room at a time of a day.
private struct RoomSpot: Hashable {
  /// «кабинет 3», «школа № 5, кабинет 15».
  let room: String
  let dated: DatedSlot
  /// The stretch of it that is meant; `nil` of a moment.
  let span: TimeRange?

  static func == (first: Self, second: Self) -> Bool {
    first.room == second.room && first.dated.date == second.dated.date && first.span == second.span
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(room)
    hasher.combine(dated.date)
  }

  /// «кабинет 3, вт, 8 декабря, 16:00–17:40».
  var words: String {
    "\(room), "
      + (span.map { "\(dated.date.russianShortWeekdayAndDay), \($0.figures)" } ?? dated.time)
  }

  /// What is left of it beside others: of 15:30–18:05 without 15:30–17:10 it is 17:10–18:05.
  func without(_ others: [RoomSpot]) -> [RoomSpot] {
    let same = others.filter { $0.room == room && $0.dated.date == dated.date }
    guard let span else { return same.isEmpty ? [self] : [] }
    let rest = same.compactMap(\.span).reduce([span]) { rest, other in
      rest.flatMap { part in
        part.overlaps(other)
          ? [TimeRange(part.start, other.start), TimeRange(other.end, part.end)].compactMap(\.self)
          : [part]
      }
    }
    return rest.map { RoomSpot(room: room, dated: dated, span: $0) }
  }
}
