import InstitutionModel
import Russian
import Schema
import Timetable

/// Where something of a week happens: a column of one day.
enum WeekBoardColumn: Hashable, Comparable {
  case room(Room.ID)
  /// At a place, by its number, in no room that anybody has said; −1 where the institution names none.
  case unnamed(site: Int)
  case distance

  /// The columns of a slot: one, or each of the rooms that it takes at once.
  static func all(of slot: WeeklySlot, in source: PublicSource) -> [WeekBoardColumn] {
    switch slot.place {
    case .room(let site, _):
      let rooms = slot.place.rooms.compactMap { source.rooms.find($0, at: site) }
      return rooms.isEmpty ? [.unnamed(site: site?.index ?? -1)] : rooms.map { .room($0) }
    case .platform, .chat, .stated: return [.distance]
    }
  }

  /// «Кабинет 12», «Школа № 5, кабинет 15» where it may be at another place than the first.
  ///
  /// As the slot writes it: how groups that are not shown write it nobody can tell.
  func name(in source: PublicSource, of slot: WeeklySlot?, withPlace: Bool) -> String {
    let site: Site.ID?
    let words: String
    switch self {
    case .room(let id):
      let room = source.rooms[id]
      let own = slot?.place.rooms.first { Room.Key(room.key.site, $0) == room.key }
      (site, words) = (room.key.site, (own ?? room.name).text.asRoom)
    case .unnamed(let index):
      (site, words) = (index < 0 ? nil : Site.ID(index), "кабинет уточняется")
    case .distance: (site, words) = (nil, "дистанционно")
    }
    let place = withPlace && site?.index != 0 ? source.institution.siteName(of: site) : nil
    return [place, words].compactMap(\.self).joined(separator: ", ").capitalizedFirst
  }
}

extension Place {
  /// The rooms that are taken at once; none where none is named.
  fileprivate var rooms: [RoomName] { room.map(RoomName.all) ?? [] }
}
