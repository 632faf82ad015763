import Schema
import SourceText

/// An entry of «по основаниям»: what differs in periods of one ground.
public struct GroundDistance: Sendable {
  public var ground: Term
  public var distance: Shared<DistanceDefinition>
}

extension Shape where Value == [GroundDistance] {
  static let groundDistances = Shape<[Entry<DistanceDefinition>]>.entries(
    "карантин",
    of: DistanceDefinition.groundShape,
    needsValues: true
  ).map { entries, _, _ in
    entries.map { entry in
      GroundDistance(
        ground: entry.key,
        distance: Shared(entry.value.value, at: entry.value.range)
      )
    }
  }
}
