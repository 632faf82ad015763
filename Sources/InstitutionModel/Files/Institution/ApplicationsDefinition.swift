import Schema
import SourceText
import YAMLTree

/// «заявления» of a period and of «дистанционное обучение».
public struct ApplicationsDefinition: Sendable {
  public var until: Located<ApplicationDeadline>?
  public var place: Term?

  /// A day alone is the last one: «заявления: 3-й день».
  static let shape = Shape<ApplicationsDefinition>.record(
    record,
    or: .applicationDeadline,
    as: \.until,
    expected:
      "день, например «3-й день» или «25.11.2026», либо две строки: «до: 3-й день» и «куда: …»"
  )

  private static let record = RecordSchema(
    "приём заявлений",
    Self.init,
    [
      Key("до", \.until, .applicationDeadline, "последний день приёма"),
      Key("куда", \.place, .text, "где принимают"),
    ]
  )
}
