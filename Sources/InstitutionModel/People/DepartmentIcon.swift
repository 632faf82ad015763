import Regulation

/// A drawing by which a department is known beside its colour.
///
/// Russian: «значок» of a department.
public enum DepartmentIcon: Hashable, Sendable, CaseIterable {
  case brush, gear, leaf, ball, compass, people, note, star

  /// The one that goes with what a department teaches; the star where that is nothing special.
  public init(orientation: String?) {
    switch orientation {
    case "художественная": self = .brush
    case "техническая": self = .gear
    case "естественнонаучная": self = .leaf
    case "физкультурно-спортивная": self = .ball
    case "туристско-краеведческая": self = .compass
    case "социально-гуманитарная": self = .people
    default: self = .star
    }
  }

  static let words = WordList<DepartmentIcon>([
    .init(.brush, "кисть", ["кисточка", "палитра"]),
    .init(.gear, "шестерня", ["шестерёнка", "зубчатое колесо"]),
    .init(.leaf, "лист", ["листок", "дерево"]),
    .init(.ball, "мяч", ["мячик"]),
    .init(.compass, "компас", ["карта"]),
    .init(.people, "люди", ["человечки", "дети"]),
    .init(.note, "нота", ["ноты", "музыка"]),
    .init(.star, "звезда", ["звёздочка"]),
  ])
}
