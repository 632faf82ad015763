import Regulation

/// Why no rule looks at a clause.
enum UncheckedClause {
  /// Nothing is written there.
  case empty
  /// It says what things are and what they are for.
  case meaning
  /// It says how people act, of which the definitions know nothing.
  case conduct
  /// A document fulfils it.
  case document
  /// The program itself fulfils it, by the way it makes documents.
  case program
  /// The definitions do not hold what would have to be looked at.
  case unknown

  init(_ entry: ClauseEntry, by regulation: Regulation) {
    let clause = entry.clause
    let whole = clause.whole ?? clause
    if clause == "2.7.8", regulation.isAsBuiltIn(clause) {
      self = .empty
    } else if Self.meanings.contains(whole) {
      self = .meaning
    } else if Self.conducts.contains(whole) {
      self = .conduct
    } else if clause == "4.18" {
      self = .program
    } else {
      self = entry.kinds.isEmpty ? .unknown : .document
    }
  }

  /// What stands for rules.
  var reason: String {
    switch self {
    case .empty: "пусто: в\u{A0}Положении пункт без текста"
    case .meaning: "пункт объясняет, а\u{A0}не\u{A0}требует"
    case .conduct: "так поступают люди, в\u{A0}сведениях учреждения этого нет"
    case .document: "правил проверки нет"
    case .program: "любой документ можно выпустить заново из\u{A0}тех\u{A0}же сведений"
    case .unknown: "в\u{A0}сведениях учреждения этого нет"
    }
  }

  /// What stands for the result.
  var verdict: String {
    switch self {
    case .empty: "проверять нечего"
    case .meaning, .conduct, .unknown: "не\u{A0}проверяется программой"
    case .document: "исполняется документами"
    case .program: "исполняется программой"
    }
  }

  private static let meanings: Set<Clause> = [
    "1.2", "1.3", "1.4", "1.6", "1.9", "1.11", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4",
    "4.1", "4.4", "5.1",
  ]

  private static let conducts: Set<Clause> = [
    "2.4", "2.5", "2.6", "2.7", "2.8", "4.3", "4.5", "4.6", "4.11", "5.2", "5.3", "5.4",
  ]
}

extension Regulation {
  /// Whether the institution says of the clause what the regulation says that the program was built
  /// for.
  fileprivate func isAsBuiltIn(_ clause: Clause) -> Bool {
    summary(of: clause) == Regulation.builtIn.summary(of: clause)
  }
}
