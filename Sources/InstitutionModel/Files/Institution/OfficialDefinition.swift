import Schema
import SourceText

/// Somebody who signs or is written to.
public struct OfficialDefinition: Sendable {
  public var post: Term?
  public var name: Term?
  public var dativeName: Term?

  static let record = RecordSchema(
    "должностное лицо",
    Self.init,
    [
      Key("должность", \.post, .text, "в именительном падеже"),
      Key("имя", \.name, .text, "Фамилия И.О."),
      Key("кому", \.dativeName, .text, "Фамилии И.О., в дательном падеже"),
    ]
  )
}
