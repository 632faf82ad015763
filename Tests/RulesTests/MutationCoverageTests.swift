import Diagnostics
import Rules
import Testing

/// The single mistakes are many, and no rule is left without one.
struct MutationCoverageTests {
  /// Rules that no single change of the shipped institution breaks, with the reason.
  static let exceptions = [
    "invitation-platform-is-in-use":
      "all invitations lead to one site, so that each is found when its term has passed",
    "build-day-is-near-school-year": "these tests build on a day of their own",
    "numbering-is-known": "the shipped regulation names every number, which no single line undoes",
    "texts-fit-cells": "no list in one line of a person is so long",
    "synchronous-group-has-video":
      "the address of the platform, an invitation and a resource are each enough",
  ]

  @Test func `at least 130 mistakes and 45 lawful changes are kept as data`() throws {
    let mutations = try Mutation.all()
    let lawful = mutations.count(where: \.isLawful)
    #expect(mutations.count - lawful >= 130)
    #expect(lawful >= 45)
  }

  @Test func `every rule is broken by some mistake`() throws {
    let found = Set(try Mutation.all().flatMap(\.expected).map(Self.code))
    let rules = Set(RuleCatalogue.all.map(\.code.name))
    let unproved = rules.subtracting(found).subtracting(Self.exceptions.keys).sorted()
    #expect(unproved == [], "add a mistake that breaks each to Tests/Fixtures/mutations")
    #expect(Self.exceptions.keys.filter { !rules.contains($0) || found.contains($0) } == [])
  }

  private static func code(_ expected: String) -> String {
    String(expected.prefix { $0 != " " })
  }
}
