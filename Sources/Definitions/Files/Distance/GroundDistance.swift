import SourceText
import YAMLTree

/// An entry of «по основаниям»: what differs in periods of one ground.
public struct GroundDistance: Sendable {
  public var ground: Term
  public var distance: Shared<DistanceDefinition>
}

extension Shape where Value == [GroundDistance] {
  static let groundDistances: Shape = Shape(expected: expectedEntries) { node, log in
    log.entries(of: node, expected: expectedEntries)?.compactMap { entry in
      if entry.value.isEmpty { log.report(.withoutValue(entry.key, expected: expectedEntry)) }
      return DistanceDefinition.groundShape.read(entry.value, &log).map {
        GroundDistance(ground: entry.key, distance: $0)
      }
    }
  }

  private static let expectedEntry: String = "то, чем отличается этот период, например «формат: …»"
  private static let expectedEntries: String = "строки «карантин: …»"
}
