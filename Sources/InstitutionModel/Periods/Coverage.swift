/// Which groups a period is for.
///
/// Russian: «охват», «кроме».
public struct Coverage: Sendable {
  /// Whether the definition says «все программы» without exceptions.
  public var isWhole: Bool
  /// Whether all of it could be read and is known; if not, groups may be missing here.
  public var isKnown = true
  /// By index of the group.
  private var isCovered: [Bool]

  /// The coverage of the groups for which `isCovered` has `true` at their index.
  public init(isWhole: Bool, isCovered: [Bool]) {
    self.isWhole = isWhole
    self.isCovered = isCovered
  }

  public func contains(_ group: Group.ID) -> Bool { isCovered[group.index] }

  /// The coverage of those of the groups that are wanted.
  public func filtered(_ isWanted: (Group.ID) -> Bool) -> Coverage {
    let wanted = isCovered.indices.map { isCovered[$0] && isWanted(Group.ID($0)) }
    var coverage = self
    coverage.isCovered = wanted
    return coverage
  }

  /// The covered groups, in order.
  public var groups: [Group.ID] { isCovered.indices.filter { isCovered[$0] }.map { Group.ID($0) } }
}
