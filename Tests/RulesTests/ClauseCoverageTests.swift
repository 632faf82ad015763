import Diagnostics
import Regulation
import Rules
import TestSupport
import Testing

/// Which rules keep which clause is what the table of clauses says, both ways.
struct ClauseCoverageTests {
  static let table = "Tests/Fixtures/clauses.txt"

  @Test func `the table has every clause of the built-in regulation once, in its order`() throws {
    #expect(try ClauseEntry.all(in: Self.table).map(\.clause) == Clause.all)
  }

  @Test func `the table and the rules name the same clauses`() throws {
    for entry in try ClauseEntry.all(in: Self.table) {
      let lines = Set(RuleCatalogue.all.filter { $0.keeps(entry.clause) }.map(\.line))
      let (name, written) = (entry.clause.name, Set(entry.rules))
      for line in lines.subtracting(written).sorted() {
        Issue.record("\(Self.table): add to «\(name)» the line «\(line)»")
      }
      for line in written.subtracting(lines).sorted() {
        Issue.record("\(Self.table): no rule keeps «\(name)» as the line «\(line)» says")
      }
      #expect(entry.rules.count == written.count, "\(name) has a line twice")
    }
  }

  @Test func `a clause is kept by rules, or it is said why nothing is checked`() throws {
    for entry in try ClauseEntry.all(in: Self.table) {
      let isRight = entry.rules.isEmpty == (entry.reason != nil)
      #expect(isRight, "\(entry.clause.name): rules, or one line «– …» with the reason")
    }
  }
}

/// A clause in the table: its name, and below it rules or a reason.
private struct ClauseEntry {
  var clause: Clause
  /// Code and severity of each rule.
  var rules: [String] = []
  var reason: String?

  static func all(in path: String) throws -> [ClauseEntry] {
    var entries: [ClauseEntry] = []
    for line in try Repository.text(path).split(separator: "\n") where !line.hasPrefix("#") {
      let text = String(line.drop { $0 == " " })
      if text.count == line.count {
        entries.append(ClauseEntry(clause: Clause(text)))
      } else if text.hasPrefix("– ") {
        entries[entries.count - 1].reason = String(text.dropFirst(2))
      } else {
        entries[entries.count - 1].rules.append(text)
      }
    }
    return entries
  }
}

extension RuleMetadata {
  fileprivate var line: String { "\(code.name) \(severity)" }

  fileprivate func keeps(_ other: Clause) -> Bool {
    clause == other || otherClauses.contains(other)
  }
}
