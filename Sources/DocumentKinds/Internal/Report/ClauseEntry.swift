import Regulation
import Rules

/// What the report tells of one clause.
struct ClauseEntry {
  let clause: Clause
  /// The rules of the clause; what they found is told here.
  var rules: [RuleOutcome] = []
  /// Rules of other clauses that keep this one too; what they found is told there.
  var sharedRules: [RuleOutcome] = []
  /// The kinds of document that fulfil the clause.
  var kinds: [KindLink] = []

  init(_ clause: Clause) { self.clause = clause }

  /// What fulfils the clause and is no document of its own; `nil` where there is nothing.
  var means: String? {
    switch clause {
    case "4.18": "перечень файлов с\u{A0}контрольными суммами (manifest.json)"
    case "5.5": "каждый документ называет редакцию Положения"
    case _: nil
    }
  }

  /// Whether nothing is checked, and no document follows from it.
  var isEmpty: Bool { rules.isEmpty && sharedRules.isEmpty && kinds.isEmpty }
}

extension Clause {
  /// The clause that this one is a part of: 4.22 of 4.22(1), 2.4 of 2.4.1; `nil` for a whole one.
  var whole: Clause? {
    if withoutItem != self { return withoutItem }
    let parts = name.split(separator: ".")
    return parts.count > 2 ? Clause(parts.dropLast().joined(separator: ".")) : nil
  }
}
