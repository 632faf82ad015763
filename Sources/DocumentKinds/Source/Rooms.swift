import InstitutionModel
import Timetable

/// Which groups ever meet in which room and at which place, found without a search.
struct Rooms: Sendable {
  /// By place, then by number and name.
  let all: [Room]
  private let indices: [Room.Key: Int]
  /// The groups that meet at a place, in order; those of no place under `nil`.
  private let groupsOfSite: [Site.ID?: [Group.ID]]

  /// Goes through the ordinary weeks of all groups once.
  init(_ timetable: Timetable) {
    var rooms: [Room.Key: Room] = [:]
    var groups: [Site.ID?: [Group.ID]] = [:]
    for index in timetable.institution.groups.indices {
      let id = Group.ID(index)
      for slot in timetable.stretches(of: id).flatMap({ timetable.ordinaryWeek(of: $0.group) }) {
        guard case .room(let site, let name) = slot.place else { continue }
        if groups[site]?.last != id { groups[site, default: []].append(id) }
        for name in name.map(RoomName.all) ?? [] {
          rooms[Room.Key(site, name), default: Room(site, name)].add(id)
        }
      }
    }
    all = rooms.values.sorted()
    indices = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.key, $0) })
    groupsOfSite = groups
  }

  subscript(id: Room.ID) -> Room { all[id.index] }

  /// The room of a name at a place; `nil` where no group ever meets in it.
  func find(_ name: RoomName, at site: Site.ID?) -> Room.ID? {
    indices[Room.Key(site, name)].map { Room.ID($0) }
  }

  /// The rooms of a place, in order.
  func rooms(at site: Site.ID?) -> [Room.ID] {
    all.indices.filter { all[$0].key.site == site }.map { Room.ID($0) }
  }

  /// The groups that ever meet at a place.
  func groups(at site: Site.ID?) -> [Group.ID] { groupsOfSite[site] ?? [] }
}
