import SourceText
import YAMLTree

/// An entry of «по основаниям»: what differs in periods of one ground.
public struct GroundDistance: Sendable {
  public var ground: Term
  public var distance: Shared<DistanceDefinition>
}

extension Shape where Value == [GroundDistance] {
  static let groundDistances: Shape = Shape(expected: "строки «карантин: …»") { node, log in
    Shape<[(key: Term, value: Shared<DistanceDefinition>)]>
      .entries(of: DistanceDefinition.groundShape)
      .read(node, &log)?
      .map { GroundDistance(ground: $0.key, distance: $0.value) }
  }
}
