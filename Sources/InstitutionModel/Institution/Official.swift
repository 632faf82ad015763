import Schema

/// Somebody who signs.
///
/// Russian: «должностное лицо».
public struct Official: Hashable, Sendable {
  /// Russian: «должность», in the nominative.
  public var post: Stated<String> = .absent
  /// Surname and initials: «Фамилия И.О.».
  public var name: Stated<String> = .absent
  /// The same in the dative: «Фамилии И.О.».
  public var dativeName: Stated<String> = .absent

  static let schema = RecordSchema("должностное лицо", Self()) {
    Key("должность", \.post, .text).about("в именительном падеже")
    Key("имя", \.name, .text).example("Сомова Е.К.").about("фамилия и инициалы")
    Key("кому", \.dativeName, .text).example("Сомовой Е.К.").about("они же в дательном падеже")
  }
}

extension Shape where Value == Official {
  /// A name alone says who it is: «директор: Сомова Е.К.».
  static let official = record(
    Official.schema,
    or: .name(of: "фамилия и инициалы"),
    as: \.name
  ).partingPost(\.name, \.post, signing: true)
}
