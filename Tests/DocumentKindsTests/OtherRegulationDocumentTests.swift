import CivilTime
import DocumentDumps
import Documents
import TestSupport
import Testing

@testable import DocumentKinds

/// Documents of an institution with another regulation print its own numbers and words.
struct OtherRegulationDocumentTests {
  @Test
  func `own words and figures are printed`() throws {
    let text = try Self.text()
    let words = [
      "ступень юнги", "9:00", "не реже 5 раз в неделю", "MAX",
      "№ 31",
    ]
    for word in words + ["язание перед камерой", "п. 29-А", "п. 11", "40 минут"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    "стартовый", "Сферум", "VK", " 7:30", "20:30", "10 раз", "vk.me", "sferum.ru", "4096",
  ])
  func `words of the other regulation are not`(_ word: String) throws {
    let line = try Self.text().split(separator: "\n").first { $0.contains(word) }
    #expect(line == nil, "\(line ?? "")")
  }

  @Test
  func `every clause is printed by its own number`() throws {
    let own = Set(
      """
      1 2 10 10.1 10.2 10.3 10.4 10.5 10.6 10.7 10.8 11 11.1 11.2 11.3 12 12.1 12.2
      12.3 12.4 13 14 15 16 20 21 22 22.1 23 24 25 26 27 27.1 28 29 29-А
      3 3.1 3.2 3.3 30 4 41 42 5 6 7 8 9 9.1
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
    let numbers = try Self.text().matches(of: /п\. (\d[\d.]*(?:-А)?(?:\(\d\))?)/)
      .map { String($0.1) }
    #expect(numbers.count > 5)
    let foreign = Set(numbers.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 })
      .filter { number in !own.contains(String(number.prefix { $0 != "(" })) }
    #expect(foreign.sorted() == [])
  }

  /// All documents as text, with plain spaces.
  private static func text() throws -> String {
    let date = try #require(CalendarDate(iso: "2026-11-17"))
    let open = try PublicFixture.source("other-regulation", on: date)
    let closed = try InternalFixture.source("other-regulation", on: date)
    let texts =
      KindCatalogue.publicKinds.flatMap { Self.texts(of: $0, in: open) }
      + KindCatalogue.internalKinds.flatMap { Self.texts(of: $0, in: closed) }
    return texts.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  private static func texts<Source>(
    of kind: any DocumentKind<Source>.Type,
    in source: Source
  ) -> [String] {
    dumps(kind, source)
  }

  private static func dumps<Kind: DocumentKind>(_ kind: Kind.Type, _ source: Kind.Source)
    -> [String]
  {
    kind.subjects(in: source).map { DocumentDump.text(of: kind.document(of: $0, in: source)) }
  }
}
