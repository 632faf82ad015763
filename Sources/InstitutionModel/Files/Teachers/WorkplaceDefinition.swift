import Regulation
import Schema
import SourceText
import YAMLTree

/// «место работы»: a word, or the home with order and agreement.
public struct WorkplaceDefinition: NotesUnread, Sendable {
  /// «учреждение» or «дом», where it is a word.
  public var place: Term?
  public var isHome: Located<Bool>?
  public var directive: Located<Directive>?
  public var agreement: Term?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  /// Where the teacher works.
  public enum Place: Hashable, Sendable {
    case institution
    case home
  }

  /// A word alone is the place.
  static let shape = Shape<WorkplaceDefinition>.record(
    record,
    or: .text,
    as: \.place,
    expected: "«учреждение» или «дом»"
  )

  private static let record = RecordSchema(
    "место работы",
    { Self() },
    [
      Key("дом", \.isHome, .yesOrNo, "да, если работает из дома"),
      Key("приказ", \.directive, .directive, clause: "4.23", "приказ о работе из дома"),
      Key("согласовано", \.agreement, .text, clause: "4.23", "с кем и когда согласовано"),
    ]
  )
}
