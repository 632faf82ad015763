import Definitions
import SourceText

extension Definitions {
  /// Every «дистанционно» that authors wrote: of the institution, of programs and of groups.
  var distanceDefinitions: [DistanceDefinition] {
    // One loop and one copy of each: every group has a definition, and they are large.
    var all: [DistanceDefinition] = []
    if let distance = institution?.value.distance?.value { all.append(distance) }
    for program in programs {
      if let distance = program.definition.value.distance?.value { all.append(distance) }
      for group in program.groups {
        if let distance = group.value.distance?.value { all.append(distance) }
      }
    }
    return all
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
