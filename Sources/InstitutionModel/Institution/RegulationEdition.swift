import Schema

/// The regulation's own title, order and edition.
///
/// Russian: «редакция положения» (п. 5.5).
public struct RegulationEdition: Sendable {
  public var title: Stated<String> = .absent
  public var directive: Stated<Directive> = .absent
  public var number: Stated<Int> = .absent

  public init() {}

  static let schema = RecordSchema("сведения о Положении", Self()) {
    Key("название", \.title, .text).about("полное название Положения")
    Key("приказ", \.directive, .directive).example("№ 53 от 28.08.2026")
      .about("приказ, которым оно утверждено")
    Key("редакция", \.number, .number).example("1").about("номер редакции")
  }
}
