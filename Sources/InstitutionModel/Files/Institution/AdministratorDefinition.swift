import Regulation
import Schema
import SourceText

/// «администратор платформы» of `institution.yaml`.
public struct AdministratorDefinition: Sendable {
  public var name: Term?
  public var directive: Located<Directive>?

  static let record = RecordSchema(
    "администратор платформы",
    Self.init,
    [
      Key("имя", \.name, .text, "Фамилия И.О."),
      Key("приказ", \.directive, .directive, clause: "2.3", "приказ о назначении"),
    ]
  )
}
