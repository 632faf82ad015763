import Regulation
import Rules

/// What the report tells of one clause.
struct ClauseEntry {
  /// Which clause, by our own name of it.
  let clause: Clause
  /// The rules of the clause; what they found is told here.
  var rules: [RuleOutcome] = []
  /// Rules of other clauses that keep this one too; what they found is told there.
  var sharedRules: [RuleOutcome] = []
  /// The kinds of document that mention or use the clause.
  var kinds: [KindLink] = []

  /// A clause of which nothing is known yet.
  init(_ clause: Clause) { self.clause = clause }

  /// Whether something was found or is let be.
  var isTold: Bool { rules.contains(where: \.isTold) }

  /// Whether nothing is checked, and no document follows from it.
  var isEmpty: Bool { rules.isEmpty && sharedRules.isEmpty && kinds.isEmpty }
}

extension RuleOutcome {
  /// Whether something was found or is let be.
  var isTold: Bool { !findings.isEmpty || !suppressed.isEmpty }
}

extension Clause {
  /// The clause whose rules look at this part of it too; `nil` for every other.
  ///
  /// Levels, kinds of activity and categories are told apart by the words that those rules read.
  var checkedWith: Clause? { Self.readTogether.contains(withoutItem) ? whole : nil }

  /// The clause whose parts are told in one row with it; `nil` for every other.
  var toldWith: Clause? {
    Self.toldTogether.first { name == $0.name || whole == $0 }
  }

  /// Clauses whose parts say what single people do, or may not do.
  private static let toldTogether: [Clause] = ["2.4", "2.5", "2.6", "2.9.3"]

  /// Clauses whose parts are the words of one vocabulary.
  private static let readTogether: Set<Clause> = ["4.7", "4.12", "4.15"]

  /// The clause that this one is a part of: 4.22 of 4.22(1), 2.4 of 2.4.1; `nil` for a whole one.
  var whole: Clause? {
    if withoutItem != self { return withoutItem }
    let parts = name.split(separator: ".")
    return parts.count > 2 ? Clause(parts.dropLast().joined(separator: ".")) : nil
  }
}
