import Documents
import Regulation
import Russian

/// A name of a template that is either a value of its kind or a clause: `п. 4.22(1)`.
///
/// Templates name clauses as we do; what is printed is the number in the institution's regulation.
public enum ValueOrClause<Value: TemplateName>: TemplateName {
  /// A name that the kind declares.
  case value(Value)
  /// A clause of the regulation, by our own name.
  case clause(Clause)

  /// Those of the kind, then every clause.
  public static var allCases: [Self] {
    Value.allCases.map(Self.value) + Clause.all.map(Self.clause)
  }

  /// `nil` for a word that is neither.
  public init?(rawValue: String) {
    if let value = Value(rawValue: rawValue) {
      self = .value(value)
    } else if rawValue.hasPrefix(Self.prefix),
      let clause = Clause.all.first(where: {
        rawValue.dropFirst(Self.prefix.count) == $0.name
      })
    {
      self = .clause(clause)
    } else {
      return nil
    }
  }

  /// As templates write it.
  public var rawValue: String {
    switch self {
    case .value(let value): value.rawValue
    case .clause(let clause): Self.prefix + clause.name
    }
  }

  /// What stands before a clause's name.
  private static var prefix: String { "п. " }
}

extension Regulation {
  /// The clause by the number that the institution's regulation gives to it.
  func reference(to clause: Clause) -> String {
    "п.\(Typography.noBreakSpace)\(number(of: clause))"
  }

  /// Clauses in a sentence, by the numbers that the institution's regulation gives to them.
  ///
  /// Russian: «пункты 1.7, 4.8 и подпункт 5 пункта 4.15».
  func words(of clauses: [Clause]) -> String {
    let numbers = clauses.map(number(of:))
    let plain = numbers.filter { $0.last != ")" }
    let items = numbers.filter { $0.last == ")" }.map(Self.item)
    let first =
      plain.isEmpty
      ? [] : [(plain.count == 1 ? "пункт\u{A0}" : "пункты\u{A0}") + plain.joined(separator: ", ")]
    return (first + items).enumerated
  }

  /// «подпункт 5 пункта 4.15» of «4.15(5)».
  private static func item(_ number: String) -> String {
    let parts = number.dropLast().split(separator: "(", maxSplits: 1)
    return "подпункт\u{A0}\(parts.last ?? "") пункта\u{A0}\(parts.first ?? "")"
  }
}
