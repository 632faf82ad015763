import InstitutionModel
import Timetable

/// Which groups ever meet in which room and at which place, found without a search; and the rooms in which changes of
/// days hold lessons.
struct Rooms: Sendable {
  /// By place, then by number and name.
  let all: [Room]
  private let indices: [Room.Key: Int]
  /// The groups that meet at a place, in order; those of no place under `nil`.
  private let groupsOfSite: [Site.ID?: [Group.ID]]

  /// Goes through the ordinary weeks of all groups once, and through what changes have made of single days.
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
    for (site, name) in timetable.roomsOfChanges {
      let key = Room.Key(site, name)
      rooms[key] = rooms[key] ?? Room(site, name)
    }
    all = rooms.values.sorted()
    indices = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.key, $0) })
    groupsOfSite = groups
  }

  subscript(id: Room.ID) -> Room { all[id.index] }

  /// The room of a name at a place; `nil` where no lesson is ever held in it.
  func find(_ name: RoomName, at site: Site.ID?) -> Room.ID? {
    indices[Room.Key(site, name)].map { Room.ID($0) }
  }

  /// The rooms in which groups meet every week, in order: each has a page.
  var weekly: [Room.ID] { all.indices.filter { all[$0].isWeekly }.map { Room.ID($0) } }

  /// Those of a place.
  func rooms(at site: Site.ID?) -> [Room.ID] { weekly.filter { self[$0].key.site == site } }

  /// The groups that ever meet at a place.
  func groups(at site: Site.ID?) -> [Group.ID] { groupsOfSite[site] ?? [] }
}

extension Timetable {
  /// The rooms of lessons that changes have put elsewhere, perhaps several times.
  fileprivate var roomsOfChanges: [(site: Site.ID?, name: RoomName)] {
    let groups = institution.dayChanges.filter { change in
      change.effect.room != nil || change.effect.site != nil || change.effect.format != nil
    }
    .flatMap { institution.groups(of: $0.scope) + $0.effect.partners.map(\.index) }
    return Set(groups).sorted().flatMap { changedSeries(of: Group.ID($0)) }
      .flatMap { series -> [(site: Site.ID?, name: RoomName)] in
        guard case .room(let site, let name?) = series.slot.place else { return [] }
        return RoomName.all(in: name).map { (site, $0) }
      }
  }
}
