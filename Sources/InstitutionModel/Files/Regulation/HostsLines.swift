import Regulation
import Schema
import SourceText

/// «узлы» of `regulation.yaml`.
///
/// Russian: «узлы».
public struct HostsLines: Sendable {
  public var allowed: Stated<[Located<String>]> = .absent
  public var forbidden: Stated<[Entry<String>]> = .absent
  public var platform: Stated<[PlatformHost]> = .absent

  static let schema = RecordSchema("узлы", Self()) {
    Key("разрешены", \.allowed, .list(of: .text), clause: "1.12").about("известные узлы")
    Key("запрещены", \.forbidden, .entries(of: .text), clause: "1.12")
      .about("узел: чем его заменить")
    Key("платформа", \.platform, .platformHosts, clause: "2.7.3").about("узлы чатов и приглашений")
  }
}
