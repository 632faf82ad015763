import Regulation
import Schema
import SourceText

/// «узлы» of `regulation.yaml`.
public struct HostsDefinition: Sendable {
  public var allowed: [Term]?
  public var forbidden: [Entry<String>]?
  public var platform: [PlatformHostTerm]?

  static let record = RecordSchema(
    "узлы",
    Self.init,
    [
      Key("разрешены", \.allowed, .list(of: .text), clause: "1.12", "известные узлы"),
      Key(
        "запрещены",
        \.forbidden,
        .entries(of: .text),
        clause: "1.12",
        "узел: чем его заменить"
      ),
      Key("платформа", \.platform, .platformHosts, clause: "2.7.3", "узлы чатов и приглашений"),
    ]
  )
}
