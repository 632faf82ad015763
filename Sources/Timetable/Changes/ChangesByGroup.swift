import InstitutionModel

/// Which changes of days may be about which groups; in the order in which families were told of them.
struct ChangesByGroup: Sendable {
  /// Those of groups, by index of the group.
  private var own: [Int: [DayChange.ID]] = [:]
  /// Those of a teacher or a place, which may be about any group.
  private var open: [DayChange.ID] = []

  init(_ institution: Institution) {
    for index in institution.inOrderOfAnnouncement {
      let id = DayChange.ID(index)
      switch institution[id].scope {
      case .groups(let groups), .covered(let groups):
        for group in groups { own[group.index, default: []].append(id) }
      case .teacher, .site: open.append(id)
      }
    }
  }

  subscript(group: Group.ID) -> [DayChange.ID] {
    guard let own = own[group.index] else { return open }
    return own + open
  }
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
