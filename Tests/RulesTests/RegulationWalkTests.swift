import Diagnostics
import Regulation
import Rules
import TestSupport
import Testing

/// The regulation walked clause by clause: what each says of a lawful and of an unlawful institution.
struct RegulationWalkTests {
  @Test(arguments: try WalkStep.all().filter { $0.verdict != .unwalked })
  func `the rules say of a change what the clause says`(_ step: WalkStep) throws {
    var inputs = MutationTests.inputs
    for change in step.changes { _ = try change.apply(to: &inputs) }
    let found = try MutationTests.validate(inputs).validation.diagnostics
    let words = found.map { "\($0.severity) \($0.code.name) \($0.clause ?? "–"): \($0.message)" }
    #expect(step.isRight(of: found), "\(words)")
  }

  @Test func `the walk tries at least 120 changes, half of them or nearly so lawful`() throws {
    let tried = try WalkStep.all().filter { $0.verdict != .unwalked }
    #expect(tried.count >= 120)
    #expect(tried.count { $0.verdict == .lawful } >= 60)
    #expect(tried.filter { $0.reason.isEmpty || $0.changes.isEmpty }.map(\.clause.name) == [])
  }

  @Test func `each clause that a rule keeps is walked both ways, or it is said why not`() throws {
    let steps = Dictionary(grouping: try WalkStep.all(), by: \.clause)
    for clause in Clause.all where RuleCatalogue.all.contains(where: { $0.keeps(clause) }) {
      let verdicts = Set(steps[clause, default: []].map(\.verdict))
      if verdicts.contains(.unwalked) { continue }
      #expect(verdicts.contains(.lawful), "\(clause.name) has no lawful step")
      #expect(!verdicts.isSubset(of: [.lawful]), "\(clause.name) has no unlawful step")
    }
    let unknown = steps.keys.filter { !Clause.all.contains($0) }.map(\.name)
    #expect(unknown == [], "no such clauses")
  }

  @Test func `a clause that is not walked has a reason, and nothing is tried for it`() throws {
    for (clause, steps) in Dictionary(grouping: try WalkStep.all(), by: \.clause) {
      guard let passed = steps.first(where: { $0.verdict == .unwalked }) else { continue }
      #expect(!passed.reason.isEmpty, "\(clause.name)")
      #expect(steps.count == 1, "\(clause.name) is walked after all")
    }
  }
}

extension WalkStep {
  fileprivate func isRight(of found: [Diagnostic]) -> Bool {
    switch verdict {
    case .lawful: found.allSatisfy { $0.severity == .note }
    case .unlawful: found.contains { $0.severity > .note && isOfClause($0) }
    case .noted: found.contains { $0.severity == .note && isOfClause($0) }
    case .unreadable: found.contains { $0.severity == .error && $0.clause == nil && !isOfRule($0) }
    case .unwalked: true
    }
  }

  /// Whether a finding is of the clause, or of a rule that keeps it too.
  private func isOfClause(_ finding: Diagnostic) -> Bool {
    let number = Regulation.builtIn.number(of:)
    if finding.clause == number(clause) { return true }
    return RuleCatalogue.all.contains { rule in
      rule.code == finding.code && rule.otherClauses.contains(clause)
        && rule.clause.map(number) == finding.clause
    }
  }

  private func isOfRule(_ finding: Diagnostic) -> Bool {
    RuleCatalogue.all.contains { $0.code == finding.code }
  }
}

extension RuleMetadata {
  fileprivate func keeps(_ other: Clause) -> Bool {
    clause == other || otherClauses.contains(other)
  }
}
