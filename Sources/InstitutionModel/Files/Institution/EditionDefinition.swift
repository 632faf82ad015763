import Schema
import SourceText

/// «положение» of `institution.yaml`.
public struct EditionDefinition: Sendable {
  public var title: Term?
  public var directive: Located<Directive>?
  public var number: Located<Int>?

  static let record = RecordSchema(
    "сведения о Положении",
    Self.init,
    [
      Key("название", \.title, .text, "полное название Положения"),
      Key("приказ", \.directive, .directive, "приказ, которым оно утверждено"),
      Key("редакция", \.number, .number, "номер редакции"),
    ]
  )
}
