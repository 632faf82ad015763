import InstitutionModel
import SourceText
import YAMLTree

/// «заявления» of a period and of «дистанционное обучение».
public struct ApplicationsDefinition: Sendable {
  public var until: Located<ApplicationDeadline>?
  public var place: Term?

  /// A day alone is the last one: «заявления: 3-й день».
  static let shape = Shape<Located<ApplicationsDefinition>>(
    expected: expected,
    innerKeys: record.names
  ) { (node: YAMLNode, log: inout DecodingLog) in
    guard case .scalar = node.content else { return record.read(node, &log) }
    return day.read(node, &log).map { Located(ApplicationsDefinition(until: $0), at: $0.range) }
  }

  private static let expected =
    "день, например «3-й день» или «25.11.2026», либо две строки: «до: 3-й день» и «куда: …»"
  private static let day = Shape<Located<ApplicationDeadline>>.deadline(expected: expected)

  private static let record = Record(
    "приём заявлений",
    Self.init,
    [
      Key("до", \.until, .applicationDeadline, "последний день приёма"),
      Key("куда", \.place, .text, "где принимают"),
    ]
  )
}
