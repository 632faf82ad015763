import Schema
import SourceText

/// «положение» of `regulation.yaml`.
///
/// Russian: «положение».
public struct ClausesLines: Sendable {
  public var clauses: Stated<[Entry<ClauseLines>]> = .absent

  static let schema = RecordSchema("пункты Положения", Self()) {
    Key("пункты", \.clauses, .entries(of: .record(ClauseLines.schema))).about("по нашим именам")
  }
}
