import Schema
import SourceText

/// «платформа» of `institution.yaml`.
public struct PlatformDefinition: Sendable {
  public var name: Term?
  public var messenger: Term?
  public var address: Term?
  public var messageLength: Located<Int>?

  static let record = RecordSchema(
    "платформа",
    Self.init,
    [
      Key("название", \.name, .text, "например Сферум"),
      Key("мессенджер", \.messenger, .text, "например VK Мессенджер"),
      Key("адрес", \.address, .text, "например https://sferum.ru/"),
      Key("длина сообщения", \.messageLength, .messageLength, "наибольшее число знаков"),
    ]
  )
}
