import Regulation
import Schema
import SourceText

/// Where a teacher works in distance periods, clause 4.23.
///
/// Russian: «место работы» (п. 4.23).
public struct Workplace: Sendable {
  /// «учреждение» or «дом», where it is a word.
  public var place: Stated<Place> = .absent
  /// Russian: «дом».
  public var home: Stated<Bool> = .absent
  public var directive: Stated<DirectiveOrDraft> = .absent
  /// Russian: «согласовано».
  public var agreement: Stated<String> = .absent

  /// Where the teacher works.
  ///
  /// Russian: «учреждение», «дом».
  public enum Place: Hashable, Sendable {
    case institution
    case home
  }

  /// Whether the teacher works from home.
  public var isHome: Bool { home.value ?? (place.value == .home) }

  static let schema = RecordSchema("место работы", Self()) {
    Key("дом", \.home, .yesOrNo).about("да, если работает из дома")
    Key("приказ", \.directive, .directiveOrDraft, clause: "4.23").about("приказ о работе из дома")
    Key("согласовано", \.agreement, .text, clause: "4.23").forStaff
      .about("с кем и когда согласовано")
  }
}

extension Shape where Value == Workplace {
  /// A word alone is the place.
  static let workplace = record(
    Workplace.schema,
    or: .word(OwnWords.workplaces, of: "место работы"),
    as: \.place,
    expected: "«учреждение» или «дом»"
  )
}
