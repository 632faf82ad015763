import Regulation
import Schema
import SourceText

/// «платформа» of `regulation.yaml`; of several names any is right.
public struct PrescribedPlatformDefinition: Sendable {
  public var platform: [Term]?
  public var messenger: [Term]?
  public var forbidden: [Entry<String>]?

  static let record = RecordSchema(
    "платформа Положения",
    Self.init,
    [
      Key("название", \.platform, .list(of: .text), clause: "1.12", "например Сферум"),
      Key("мессенджер", \.messenger, .list(of: .text), clause: "1.12", "например VK Мессенджер"),
      Key(
        "запрещены",
        \.forbidden,
        .entries(of: .text),
        clause: "1.12",
        "имя мессенджера или видеосервиса: чем его заменить"
      ),
    ]
  )
}
