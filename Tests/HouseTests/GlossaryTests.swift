import TestSupport
import Testing

/// The glossary names every type of the model and of the schema, and nothing that is not there.
struct GlossaryTests {
  /// A row of one of its tables.
  struct Row {
    var chapter: String
    var term: String
    /// What stands between backticks in the second column.
    var names: [String]
    /// What stands so in the third one.
    var notes: [String]
  }

  static let rows = rows(in: (try? Repository.text("Documentation/Glossary.md")) ?? "")

  @Test(arguments: [
    ("Institution model", "Sources/InstitutionModel"), ("Schema", "Sources/Schema"),
  ])
  func `every public type has one row, and every row is of a public type`(
    _ chapter: String,
    _ folder: String
  ) throws {
    let types = try Repository.files(under: folder, endings: [".swift"]).flatMap { path in
      try Repository.text(path).matches(of: Self.publicType).map { String($0.name) }
    }
    let listed = Self.rows.filter { $0.chapter == chapter }.flatMap(\.names)
    #expect(listed.map(Self.lastPart).sorted() == types.sorted())
  }

  @Test func `every Swift name is declared in the sources`() throws {
    var declared: Set<Substring> = []
    for path in Repository.files(under: "Sources", endings: [".swift"]) {
      let text = try Repository.text(path)
      for match in text.matches(of: Self.declaration) { declared.insert(match.name) }
    }
    for row in Self.rows {
      // Files and folders stand between backticks too.
      let names = (row.names + row.notes).filter { !$0.hasSuffix("/") && !$0.hasSuffix(".yaml") }
      for part in names.flatMap({ $0.split(separator: ".") }) where part != "Order" {
        #expect(declared.contains(part), "\(row.term): \(part)")
      }
    }
  }

  @Test func `a term has one row`() {
    let terms = Self.rows.map(\.term)
    #expect(Set(terms).count == terms.count, "\(terms.sorted())")
  }

  /// Also a nested type; an extension's members take its word for being public and are none here.
  private static var publicType: Regex<(Substring, name: Substring)> {
    /public (?:indirect )?(?:struct|enum|final class|protocol) (?<name>\w+)/
  }

  private static var declaration: Regex<(Substring, name: Substring)> {
    /\b(?:struct|enum|class|protocol|typealias|func|var|let|case) (?<name>\w+)/
  }

  private static func lastPart(of name: String) -> String {
    name.split(separator: ".").last.map(String.init) ?? name
  }

  private static func rows(in text: String) -> [Row] {
    var chapter = ""
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("## ") { chapter = String(line.dropFirst("## ".count)) }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      guard line.hasPrefix("| "), cells.count == 4, !line.hasPrefix("| Russian |") else {
        return nil
      }
      let columns = cells.map(String.init)
      return Row(
        chapter: chapter,
        term: columns[0],
        names: quoted(in: columns[1]),
        notes: quoted(in: columns[2])
      )
    }
  }

  /// What stands between backticks.
  private static func quoted(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) == false }.map { String($0.element) }
  }
}
