import Schema

/// The regulation's own title, order and edition.
///
/// Russian: «редакция положения» (п. 5.5).
public struct RegulationEdition: Sendable {
  public var title: Stated<String> = .absent
  public var directive: Stated<Directive> = .absent
  public var number: Stated<Int> = .absent
  /// Whether its clauses have other numbers than those of the regulation that is built in.
  public var hasOwnNumbers: Stated<Bool> = .absent

  public init() {}

  static let schema = RecordSchema("сведения о Положении", Self()) {
    Key("название", \.title, .text).about("полное название Положения")
    Key("приказ", \.directive, .directive).example("№ 53 от 28.08.2026")
      .about("приказ, которым оно утверждено")
    Key("редакция", \.number, .number).example("1").about("номер редакции")
    Key("свои номера пунктов", \.hasOwnNumbers, .yesOrNo).example("нет")
      .about("нет, если номера пунктов встроенные; да, если они в regulation.yaml")
  }
}
