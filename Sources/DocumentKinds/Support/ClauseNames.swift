import Documents
import InstitutionModel
import Regulation
import Russian

/// A name of a template that is either a value of its kind or a clause: `п. 4.22(1)`.
///
/// Templates name clauses as we do; what is printed is the number in the institution's regulation.
public enum ValueOrClause<Value: TemplateName>: TemplateName {
  case value(Value)
  case clause(Clause)

  public static var allCases: [Self] {
    Value.allCases.map(Self.value) + Clause.all.map(Self.clause)
  }

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

  public var rawValue: String {
    switch self {
    case .value(let value): value.rawValue
    case .clause(let clause): Self.prefix + clause.name
    }
  }

  private static var prefix: String { "п. " }
}

extension Clause {
  /// The clauses that texts may refer to, in the order of the regulation.
  fileprivate static let all: [Clause] = """
    1.3 1.3.1 1.3.2 1.3.3 1.3.4 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14
    2.1 2.2 2.2.1 2.2.2 2.2.3 2.2.4 2.3 2.4 2.5 2.6
    2.7 2.7.1 2.7.2 2.7.3 2.7.4 2.7.5 2.7.6 2.7.7 2.8 2.8.1 2.8.2 2.8.3 2.8.4
    2.9 2.9.1 2.9.2 2.9.3 3.1 3.2 3.3 3.4
    4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12 4.13 4.14 4.15 4.16 4.17 4.18 4.19 4.20
    4.21 4.21(1) 4.21(2) 4.21(3) 4.21(4) 4.21(5) 4.22 4.22(1) 4.22(2) 4.22(3) 4.23
    5.1 5.2 5.3 5.4 5.5
    """.split(whereSeparator: \.isWhitespace).map { Clause(String($0)) }
}

extension Regulation {
  /// The clause by the number that the institution's regulation gives to it.
  func reference(to clause: Clause) -> String {
    "п.\(Typography.noBreakSpace)\(number(of: clause))"
  }
}
