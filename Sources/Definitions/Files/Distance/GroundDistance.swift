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
      let shape = DistanceDefinition.groundShape
      if entry.value.isEmpty { log.report(.withoutValue(entry.key, expected: shape.expected)) }
      return shape.read(entry.value, &log).map { GroundDistance(ground: entry.key, distance: $0) }
    }
  }

  private static let expectedEntries: String = "строки «карантин: …»"
}
