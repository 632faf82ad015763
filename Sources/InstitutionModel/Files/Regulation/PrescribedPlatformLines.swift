import Regulation
import Schema
import SourceText

/// «платформа» of `regulation.yaml`; of several names any is right.
///
/// Russian: «платформа».
public struct PrescribedPlatformLines: Sendable {
  public var platform: Stated<[Located<String>]> = .absent
  public var messenger: Stated<[Located<String>]> = .absent
  public var forbidden: Stated<[Entry<String>]> = .absent

  static let schema = RecordSchema("платформа Положения", Self()) {
    Key("название", \.platform, .list(of: .text), clause: "1.12").about("например Сферум")
    Key("мессенджер", \.messenger, .list(of: .text), clause: "1.12").about("например VK Мессенджер")
    Key("запрещены", \.forbidden, .entries(of: .text), clause: "1.12")
      .about("имя мессенджера или видеосервиса: чем его заменить")
  }
}
