import InstitutionModel
import Russian

/// A room with the groups that ever meet in it.
///
/// Russian: «кабинет».
struct Room: Sendable {
  typealias ID = Index<Room>

  /// What tells rooms apart: two spellings of a name are one, the same name at two places is two.
  struct Key: Hashable, Sendable {
    let site: Site.ID?
    /// Of addresses.
    let slug: String

    init(_ site: Site.ID?, _ name: RoomName) {
      self.site = site
      slug = name.key.slug
    }
  }

  let key: Key
  /// As the first group writes it.
  let name: RoomName
  /// In order; none meet in a room that only changes of days name.
  private(set) var groups: [Group.ID] = []

  /// Whether groups meet in it every week.
  var isWeekly: Bool { !groups.isEmpty }

  init(_ site: Site.ID?, _ name: RoomName) {
    key = Key(site, name)
    self.name = name
  }

  /// Groups come in their order.
  mutating func add(_ group: Group.ID) {
    if groups.last != group { groups.append(group) }
  }
}

extension Room: Comparable {
  /// By place, number and name: 3, 12, 12а, спортивный зал.
  static func < (first: Room, second: Room) -> Bool {
    (first.key.site?.index ?? -1, first.number, first.key.slug)
      < (second.key.site?.index ?? -1, second.number, second.key.slug)
  }

  static func == (first: Room, second: Room) -> Bool { first.key == second.key }

  /// The number that the name begins with; names without one come last.
  private var number: Int { Int(name.key.prefix { $0.isASCII && $0.isNumber }) ?? .max }
}
