import CivilTime
import SourceText

/// How somebody knows of an act, and who answers for looking again.
///
/// Russian: «источник», «проверено», «сверяет».
public struct Review: Hashable, Sendable {
  /// Where it was read: an address or a name; `nil` when nobody has said.
  public var seenIn: String?
  /// The day on which somebody last saw that it holds; `nil` when nobody has said.
  public var checked: CalendarDate?
  /// Where that day stands in the institution's `regulation.yaml`.
  public var placeOfChecked: SourceRange?
  /// Whether its clauses were compared with those that are cited.
  public var areClausesCompared: Bool?
  /// Who must look, by post or role; `nil` when nobody has said.
  public var keeper: String?

  /// Of which nothing is known.
  public init() {}
}
