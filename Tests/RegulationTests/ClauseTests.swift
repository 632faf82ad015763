import Regulation
import Testing

/// The clauses of the built-in regulation and their numbers.
struct ClauseTests {
  /// The clauses of the table of requirements.
  static let required: [Clause] = """
    1.1 1.2 1.3 1.3.1 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14
    2.1 2.2 2.2.1 2.3 2.4 2.5 2.6 2.7.1 2.7.2 2.7.3 2.7.4 2.7.5 2.7.6 2.7.7 2.7.8 2.8 2.8.1
    2.9 2.9.1 2.9.2 2.9.3 3.1 3.2 3.3 3.4
    4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12 4.13 4.14 4.15 4.16 4.17 4.18 4.19 4.20
    4.21(1) 4.21(2) 4.21(3) 4.21(4) 4.21(5) 4.22 4.22(1) 4.22(2) 4.22(3) 4.23
    5.1 5.2 5.3 5.4 5.5
    """.split(whereSeparator: \.isWhitespace).map { Clause(String($0)) } + ["Прил. 1"]

  @Test(arguments: required)
  func `every clause has a number and a summary of one short line`(_ clause: Clause) {
    let summary = Regulation.builtIn.summary(of: clause)
    #expect(!summary.isEmpty && summary.count <= 90, "\(summary)")
    #expect(!summary.hasSuffix("."))
    #expect(!Regulation.builtIn.number(of: clause).isEmpty)
  }

  @Test
  func `no clause is listed twice, and no item stands without its clause`() {
    #expect(Set(Clause.all).count == Clause.all.count)
    let listed = Set(Clause.all)
    #expect(Clause.all.allSatisfy { listed.contains($0.withoutItem) })
  }

  @Test
  func `an item follows its clause unless it has a number of its own`() {
    var regulation = Regulation.builtIn
    regulation.clauses["4.22"]?.number = "17"
    regulation.clauses["4.22(3)"]?.number = "17.9"
    #expect(regulation.number(of: "4.22") == "17")
    #expect(regulation.number(of: "4.22(1)") == "17(1)")
    #expect(regulation.number(of: "4.22(3)") == "17.9")
    #expect(regulation.number(of: "4.2") == "4.2")
    #expect(regulation.number(of: "Прил. 1") == "Приложение 1")
  }
}
