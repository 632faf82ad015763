import Schema
import SourceText

/// «положение» of `regulation.yaml`.
public struct ClausesDefinition: Sendable {
  public var clauses: [Entry<ClauseDefinition>]?

  static let record = RecordSchema(
    "пункты Положения",
    Self.init,
    [Key("пункты", \.clauses, .entries(of: .record(ClauseDefinition.record)), "по нашим именам")]
  )
}
