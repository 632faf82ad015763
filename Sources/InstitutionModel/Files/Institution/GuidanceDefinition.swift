import Regulation
import Schema
import SourceText

/// «дистанционное обучение» of `institution.yaml`.
public struct GuidanceDefinition: Sendable {
  public var applications: Located<ApplicationsDefinition>?
  public var requirements: Term?
  public var withoutInternet: Term?
  public var attendance: Term?
  public var support: Term?
  public var notices: Located<NoticesDefinition>?

  static let record = RecordSchema(
    "сведения о дистанционном обучении",
    Self.init,
    [
      Key(
        "заявления",
        \.applications,
        ApplicationsDefinition.shape,
        clause: "1.8",
        "до какого дня и куда подавать"
      ),
      Key("требования", \.requirements, .text, "устройство и связь"),
      Key("без интернета", \.withoutInternet, .text, "как получить задания на бумаге"),
      Key("присутствие", \.attendance, .text, "как отмечается присутствие"),
      Key("техподдержка", \.support, .text, "куда обращаться, если не получается"),
      Key(
        "уведомления",
        \.notices,
        .record(NoticesDefinition.record),
        clause: "4.21(3)",
        "кто подписывает и есть ли номер"
      ),
    ]
  )
}
