import SourceText

/// «положение» of `regulation.yaml`.
public struct ClausesDefinition: Sendable {
  public var clauses: [(key: Term, value: Located<ClauseDefinition>)]?

  static let record = Record(
    "пункты Положения",
    Self.init,
    [Key("пункты", \.clauses, .entries(of: .record(ClauseDefinition.record)), "по нашим именам")]
  )
}
