import Schema
import SourceText

/// «уведомления» of «дистанционное обучение».
public struct NoticesDefinition: Sendable {
  public var signatory: Term?
  public var isRegistered: Located<Bool>?

  static let record = RecordSchema(
    "оформление уведомлений",
    Self.init,
    [
      Key(
        "подписывает",
        \.signatory,
        .text,
        "директор, руководитель подразделения или педагог"
      ),
      Key("регистрируются", \.isRegistered, .yesOrNo, "да, если у каждого свой номер"),
    ]
  )
}
