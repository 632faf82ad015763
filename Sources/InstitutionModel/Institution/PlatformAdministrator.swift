import Schema

/// Who registered the institution on the platform.
///
/// Russian: «администратор платформы» (п. 2.3).
public struct PlatformAdministrator: Sendable {
  public var name: Stated<String> = .absent
  public var directive: Stated<Directive> = .absent

  static let schema = RecordSchema("администратор платформы", Self()) {
    Key("имя", \.name, .text).example("Гусев А.П.").about("фамилия и инициалы")
    Key("приказ", \.directive, .directive, clause: "2.3").example("№ 41 от 28.08.2026")
      .about("приказ о назначении")
  }
}

extension Shape where Value == PlatformAdministrator {
  /// A name alone says who it is.
  static let administrator = record(
    PlatformAdministrator.schema,
    or: .name(of: "фамилия и инициалы"),
    as: \.name
  )
}
