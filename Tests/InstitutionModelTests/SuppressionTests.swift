import InstitutionModel
import SourceText
import Testing

/// Comments that let findings of rules be, and what only looks like one.
struct SuppressionTests {
  @Test(
    arguments: [
      ("# ozero: допустить a-b — опыт", ["a-b"], "опыт"),
      ("#ozero:допустить a-b – опыт", ["a-b"], "опыт"),
      ("# Ozero: Допустить a-b - приказ № 5 – пока", ["a-b"], "приказ № 5 – пока"),
      ("#\tozero: допустить a-b, c-d  e—опыт", ["a-b", "c-d", "e"], "опыт"),
      ("# ozero: допустить a-b", ["a-b"], nil), ("# ozero: допустить a-b —  ", ["a-b"], nil),
      ("# ozero: допустить a-b # почему", ["a-b"], nil), ("# ozero: допустить — опыт", [], "опыт"),
      ("# ozero: пропустить a-b — опыт", [], nil), ("# ozero", [], nil), ("# ozero:", [], nil),
      ("# ozero: допустить", [], nil), ("# ozero допустить a-b — опыт", [], nil),
    ] as [(String, [String], String?)]
  )
  func `words of a comment`(_ comment: String, _ codes: [String], _ reason: String?) throws {
    let found = suppressions("программа: Хор\n\(comment)\nуровень: базовый\n")
    let suppression = try #require(found.first)
    #expect(suppression.codes.map(\.value) == codes)
    #expect(suppression.reason?.value == reason)
    #expect(found.count == 1)
  }

  @Test(arguments: [
    ("уровень: базовый # ozero: допустить a — б", "уровень: базовый # ozero: допустить a — б"),
    ("# ozero: допустить a — б\nуровень: базовый\nвозраст: 7", "уровень: базовый"),
    ("  # ozero: допустить a — б\r\n# пояснение\r\nуровень: базовый\r\n", "уровень: базовый"),
    ("\u{FEFF}# ozero: допустить a — б\nуровень: базовый", "уровень: базовый"),
    ("# ozero: допустить a — б\n\nуровень: базовый", ""),
    ("уровень: базовый\n# ozero: допустить a — б", "# ozero: допустить a — б"),
  ])
  func `the line that a comment speaks of`(_ text: String, _ line: String) throws {
    let suppression = try #require(suppressions(text).first)
    let file = SourceFile(path: "programs/hor.yaml", text: text)
    let range = suppression.line
    #expect(file.substring(Int(range.lower), Int(range.upper)) == line)
  }

  @Test(arguments: [
    "программа: \"Хор # ozero: допустить a — б\"", "программа: 'Хор # ozero: допустить a — б'",
    "программа: |\n  Хор\n  # ozero: допустить a — б\nуровень: базовый",
    "программа: >-\n  # ozero: допустить a — б", "программа: Хор# ozero: допустить a — б",
    "программа: Хор # об ozero: допустить a — б", "программа: [Хор # ozero: допустить a — б",
    "программа: \"Хор\n  # ozero: допустить a — б\"", "# озеро: допустить a — б\nпрограмма: Хор",
  ])
  func `what only looks like a comment`(_ text: String) {
    #expect(suppressions(text).isEmpty)
  }

  @Test
  func `places of codes and reasons are their own`() throws {
    let text = "уровень: x # ozero: допустить aa, bb — так надо  \n"
    let suppression = try #require(suppressions(text).first)
    let file = SourceFile(path: "programs/hor.yaml", text: text)
    for term in suppression.codes + [try #require(suppression.reason)] {
      #expect(file.substring(Int(term.range.lower), Int(term.range.upper)) == term.value)
    }
  }

  @Test
  func `many comments in a row take no time`() {
    let rows = String(repeating: "# ozero: допустить a — б\n# и\n", count: 20_000)
    #expect(suppressions(rows + "программа: Хор\n").count == 20_000)
  }

  @Test
  func `a program that is left out takes its comments with it`() {
    var reading = Sample.reading([
      "programs/hor.yaml": "программа: Хор # ozero: допустить a — б\n",
      "programs/tanec.yaml": "программа: Танец # ozero: допустить b — б\n",
    ])
    #expect(reading.withhold(["hor"]).isEmpty)
    #expect(reading.definitions.suppressions.flatMap(\.codes).map(\.value) == ["b"])
  }

  private func suppressions(_ text: String) -> [Suppression] {
    Sample.reading(["programs/hor.yaml": text]).definitions.suppressions
  }
}
