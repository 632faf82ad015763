import Schema

/// The platform on which the institution teaches at a distance.
///
/// Russian: «платформа»; data, because platforms change.
public struct Platform: Hashable, Sendable {
  public var name: Stated<String> = .absent
  public var messenger: Stated<String> = .absent
  public var address: Stated<String> = .absent
  /// The longest message of a chat, in UTF-16 units.
  public var messageLength: Stated<Int> = .absent

  static let schema = RecordSchema("платформа", Self()) {
    Key("название", \.name, .name(of: "название платформы")).example("Сферум")
      .about("на чём учатся на расстоянии")
    Key("мессенджер", \.messenger, .name(of: "название мессенджера"))
      .example("VK Мессенджер").about("где чаты групп")
    Key("адрес", \.address, .address).example("https://sferum.ru/").about("куда заходить")
    Key("длина сообщения", \.messageLength, .messageLength).about("наибольшее число знаков")
  }
}

extension Shape where Value == Platform {
  /// A name alone: «платформа: Сферум».
  static let platform = record(Platform.schema, or: .name(of: "название платформы"), as: \.name)
}
