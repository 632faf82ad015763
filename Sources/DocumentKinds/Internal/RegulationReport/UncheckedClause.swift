import Regulation

/// Why no rule looks at a clause.
enum UncheckedClause: Hashable {
  /// Nothing is written there.
  case empty
  /// It says what things are and what they are for.
  case meaning
  /// It binds everybody in general.
  case general
  /// It says who answers for what.
  case liability
  /// A document mentions or uses it.
  case document
  /// It says how people act, of which the definitions know nothing.
  case conduct
  /// The definitions do not hold what would have to be looked at.
  case unknown

  /// By our own lists, as no text of the regulation is at hand; a document counts before people's
  /// conduct.
  init(_ entry: ClauseEntry, by regulation: Regulation) {
    let clause = entry.clause
    let whole = clause.whole ?? clause
    if clause == "2.7.8", regulation.isAsBuiltIn(clause) {
      self = .empty
    } else if Self.meanings.contains(whole) {
      self = .meaning
    } else if Self.generals.contains(clause) {
      self = .general
    } else if Self.liabilities.contains(clause) {
      self = .liability
    } else if !entry.kinds.isEmpty {
      self = .document
    } else {
      self = Self.conducts.contains(whole) ? .conduct : .unknown
    }
  }

  /// What stands for rules.
  var reason: String {
    switch self {
    case .empty: "пусто: в\u{A0}Положении пункт без текста"
    case .meaning: "пункт объясняет, а\u{A0}не\u{A0}требует"
    case .general: "общая норма, проверять по\u{A0}сведениям нечего"
    case .liability: "пункт об\u{A0}ответственности, по\u{A0}сведениям не\u{A0}проверяется"
    case .document: "правил проверки нет"
    case .conduct: "исполняется работниками; по\u{A0}сведениям не\u{A0}проверяется"
    case .unknown: "в\u{A0}сведениях учреждения этого нет"
    }
  }

  /// What stands for the result.
  var verdict: String {
    switch self {
    case .empty: "проверять нечего"
    case .meaning, .general, .liability, .conduct, .unknown: "не\u{A0}проверяется программой"
    case .document: "соблюдение не\u{A0}проверяется; правило учтено в\u{A0}документах"
    }
  }

  /// Definitions, aims and principles.
  private static let meanings: Set<Clause> = [
    "1.2", "1.3", "1.4", "1.6", "1.11", "2.1", "3.1", "3.2", "3.3", "3.4", "4.1",
  ]

  /// Norms that all others fulfil.
  private static let generals: Set<Clause> = ["1.9", "5.1"]

  /// Responsibility of parents and staff.
  private static let liabilities: Set<Clause> = ["5.3", "5.4"]

  /// What staff, pupils and parents do.
  private static let conducts: Set<Clause> = [
    "2.4", "2.5", "2.6", "2.7", "2.8", "2.9.1", "2.9.3", "4.3", "4.5", "4.6", "5.2",
  ]
}

extension Regulation {
  /// Whether the institution says of the clause what the regulation says that the program was built
  /// for.
  fileprivate func isAsBuiltIn(_ clause: Clause) -> Bool {
    summary(of: clause) == Regulation.builtIn.summary(of: clause)
  }
}
