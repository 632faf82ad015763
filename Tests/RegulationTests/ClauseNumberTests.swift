import Regulation
import Testing

/// The numbers under which clauses are printed.
struct ClauseNumberTests {
  @Test(arguments: [
    ("4.22(1)", "4.22"), ("4.21(4)", "4.21"), ("4.7", "4.7"), ("2.7.3", "2.7.3"),
  ])
  func `a clause without its item`(_ name: String, _ whole: String) {
    #expect(Clause(name).withoutItem == Clause(whole))
  }

  @Test(arguments: ["1.5", "1.12", "2.7.3", "4.7", "4.22", "4.22(1)", "4.21(4)", "9.99", "9.99(2)"])
  func `the built-in regulation prints our own names`(_ name: String) {
    #expect(Regulation.builtIn.number(of: Clause(name)) == name)
  }

  @Test(arguments: [
    // A clause under another number takes its items with it.
    ("4.22", "5.3"), ("4.22(1)", "5.3(1)"), ("4.22(3)", "5.3(3)"),
    // An item that is named by itself goes its own way.
    ("4.21(4)", "6.1"), ("4.21(2)", "4.21(2)"), ("4.21", "4.21"),
    ("4.2", "4.2"), ("4.220", "4.220"),
  ])
  func `an own regulation prints its own numbers`(_ name: String, _ printed: String) {
    var regulation = Regulation.builtIn
    regulation.clauses["4.22"] = ClauseText(number: "5.3", summary: "")
    regulation.clauses["4.21(4)"] = ClauseText(number: "6.1", summary: "")
    #expect(regulation.number(of: Clause(name)) == printed)
  }
}
