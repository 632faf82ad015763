import Schema
import SourceText

/// An item of «ответственные».
public struct ResponsibleDefinition: NotesUnread, Sendable {
  public var role: Term?
  public var post: Term?
  public var dativePost: Term?
  public var name: Term?
  public var phone: Term?
  public var hours: Term?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "ответственное лицо",
    { Self() },
    [
      Key("роль", \.role, .text, "методическая служба, техподдержка, регистрация, сайт, …"),
      Key("должность", \.post, .text, "в именительном падеже"),
      Key("кому", \.dativePost, .text, "должность в дательном падеже"),
      Key("имя", \.name, .text, "Фамилия И.О."),
      Key("телефон", \.phone, .text, "рабочий телефон"),
      Key("часы", \.hours, .text, "когда можно обратиться"),
    ]
  )
}
