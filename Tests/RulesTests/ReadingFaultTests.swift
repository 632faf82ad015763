import Diagnostics
import Rules
import TestSupport
import Testing

/// Codes that no rule has stand in the catalogue beside the rules.
struct ReadingFaultTests {
  @Test
  func `every code that sources give outside of rules is listed, and no other`() throws {
    var given: Set<String> = []
    for path in Repository.files(under: "Sources", endings: [".swift"])
    where !path.hasPrefix("Sources/Rules/") {
      given.formUnion(Self.codes(in: try Repository.text(path)))
    }
    let listed = RuleCatalogue.readingFaults.map(\.code.name)
    #expect(given.subtracting(listed).sorted() == [])
    #expect(Set(listed).subtracting(given).sorted() == [])
  }

  @Test func `no code is given twice`() {
    let faults = RuleCatalogue.readingFaults.map(\.code.name)
    let codes = RuleCatalogue.all.map(\.code.name) + faults
    #expect(Set(codes).count == codes.count)
    #expect(faults == faults.sorted())
  }

  /// What a finding begins with; in a file that makes codes, every word of that form.
  private static func codes(in text: String) -> [String] {
    let word = /"([a-z]+(?:-[a-z]+)+)"/
    if text.contains(/-> DiagnosticCode|: DiagnosticCode \{/) {
      return text.matches(of: word).map { String($0.1) }
    }
    return text.matches(of: /(?:Diagnostic|self\.init|\.init)\(\s*"([a-z]+(?:-[a-z]+)+)"/).map {
      String($0.1)
    }
  }
}
