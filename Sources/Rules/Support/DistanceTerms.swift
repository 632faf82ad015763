import Definitions
import SourceText

extension Definitions {
  /// Every «дистанционно» that authors wrote: of the institution, of programs and of groups.
  var distanceDefinitions: [DistanceDefinition] {
    let programs = programs.flatMap { program in
      [program.definition.value.distance] + program.groups.map(\.value.distance)
    }
    return ([institution?.value.distance] + programs).compactMap { $0?.value }
  }

  /// The words that stand under a key of «дистанционно», wherever it is.
  func distanceTerms(_ key: KeyPath<DistanceDefinition, Term?>) -> [Term] {
    distanceDefinitions.compactMap { $0[keyPath: key] }
  }

  /// The words that stand under a key of «дистанционно» with a list, wherever it is.
  func distanceTerms(_ key: KeyPath<DistanceDefinition, [Term]?>) -> [Term] {
    distanceDefinitions.flatMap { $0[keyPath: key] ?? [] }
  }
}
