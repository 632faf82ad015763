import Definitions
import SourceText

extension Definitions {
  /// Every «дистанционно» that authors wrote: of the institution, of programs and of groups, each
  /// with what it says of grounds.
  var distanceDefinitions: [DistanceDefinition] {
    // One loop and one copy of each: every group has a definition, and they are large.
    var all: [DistanceDefinition] = []
    if let distance = institution?.value.distance { all.append(withGrounds: distance.value) }
    for program in programs {
      if let distance = program.definition.value.distance {
        all.append(withGrounds: distance.value)
      }
      for group in program.groups {
        if let distance = group.value.distance { all.append(withGrounds: distance.value) }
      }
    }
    return all
  }

  /// The grounds for which groups learn otherwise.
  var groundsOfGroups: [Term] {
    distanceDefinitions.flatMap { ($0.byGround ?? []).map(\.ground) }
  }

  /// The words that stand under a key of «дистанционно», wherever it is.
  func distanceTerms(_ key: (DistanceDefinition) -> Term?) -> [Term] {
    distanceDefinitions.compactMap(key)
  }

  /// The words that stand under a key of «дистанционно» with a list, wherever it is.
  func distanceTerms(_ key: (DistanceDefinition) -> [Term]?) -> [Term] {
    distanceDefinitions.flatMap { key($0) ?? [] }
  }
}

extension [DistanceDefinition] {
  fileprivate mutating func append(withGrounds distance: DistanceDefinition) {
    append(distance)
    if let byGround = distance.byGround { self += byGround.map(\.distance.value) }
  }
}
