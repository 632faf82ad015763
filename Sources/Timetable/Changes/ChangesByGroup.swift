import InstitutionModel

/// Which changes of days may be about which groups; in the order in which families were told of them.
struct ChangesByGroup: Sendable {
  /// A change that holds lessons of other groups together with those of a group.
  struct Joining: Sendable {
    let change: DayChange.ID
    /// The groups whose lessons it is about.
    let hosts: [Group.ID]
  }

  /// Those of groups, by index of the group.
  private var own: [Int: [DayChange.ID]] = [:]
  /// Those of a teacher or a place, which may be about any group.
  private var open: [DayChange.ID] = []
  /// Those that name a group as a partner, by its index.
  private var joining: [Int: [Joining]] = [:]

  init(_ institution: Institution) {
    for index in institution.inOrderOfAnnouncement {
      let id = DayChange.ID(index)
      let change = institution[id]
      switch change.scope {
      case .groups(let groups), .covered(let groups):
        for group in groups { own[group.index, default: []].append(id) }
      case .teacher, .site: open.append(id)
      }
      for guest in institution.guests(of: change) {
        let hosts = institution.groups(of: change.scope).map(Group.ID.init).filter { $0 != guest }
        joining[guest.index, default: []].append(Joining(change: id, hosts: hosts))
      }
    }
  }

  subscript(group: Group.ID) -> [DayChange.ID] {
    guard let own = own[group.index] else { return open }
    return own + open
  }

  /// The lines of other groups by which the group has a lesson together with them.
  func joining(_ group: Group.ID) -> [Joining] { joining[group.index] ?? [] }
}

extension Institution {
  /// The numbers of the changes; one that says no time of announcement keeps its place.
  fileprivate var inOrderOfAnnouncement: [Int] {
    dayChanges.indices.sorted {
      guard let first = dayChanges[$0].announced, let second = dayChanges[$1].announced else {
        return $0 < $1
      }
      return (first, $0) < (second, $1)
    }
  }
}
