import CivilTime
import DocumentKinds
import Documents
import Edition
import Hashing
import InstitutionModel
import Renderers
import Rules
import SourceText
import TestSupport
import Testing

/// The report on the regulation is read on paper, so that its length counts.
struct ReportSheetsTests {
  /// With as much white as the style sheet leaves, and letters as small.
  private static let style: PaperStyle = {
    var style = PaperStyle()
    (style.textSize, style.tableSize, style.noteSize) = (10, 8.5, 8)
    (style.leftMargin, style.rightMargin) = (34, 34)
    (style.topMargin, style.bottomMargin) = (28, 37)
    return style
  }()

  @Test
  func `the report of the shipped institution has at most twelve sheets`() throws {
    let bytes = try PDF(frame()).render(.pages(sections()), of: report(), links: NoLinks())
    let text = String(decoding: bytes, as: UTF8.self)
    let count = try #require(text.firstMatch(of: /\/Type\/Pages\/Count (\d+)/)).1
    #expect(try #require(Int(count)) <= 12)
  }

  private struct NoLinks: LinkResolving {
    func address(of document: DocumentID) -> String? { nil }
  }

  private func sections() throws -> [Section] {
    try report().bodies.flatMap { body -> [Section] in
      if case .pages(let sections) = body { sections } else { [] }
    }
  }

  private func report() throws -> Document {
    let inputs = try Repository.files(under: "Content", endings: [".yaml", ".csv", ".md"])
      .map {
        InputFile(path: String($0.dropFirst("Content/".count)), bytes: try Repository.bytes($0))
      }
    let reading = DefinitionReader.read(inputs, in: "Content")
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let validated = try #require(Validation(reading, on: date).validated)
    let digest = SHA256.digest(of: [])
    let files = reading.sources
    let source = InternalSource(
      validated,
      on: date,
      pages: reading.definitions.pages.map { _ in [] },
      files: files,
      digests: InputDigests(
        frame: digest,
        events: digest,
        marks: [:],
        changes: [:],
        allChanges: digest,
        files: files.files.map { _ in digest }
      ),
      in: "Content"
    )
    var reader = TemplateReader(try Self.templates(), of: RegulationReport.metadata)
    return RegulationReport.document(of: .whole, in: source, RegulationReport.words(&reader))
  }

  private static func templates() throws -> SourceSet {
    SourceSet(
      try Repository.files(under: "Templates/documents", endings: [".md"])
        .map { SourceFile(path: $0, text: try Repository.text($0)) }
    )
  }

  private func frame() throws -> TreeFrame {
    let shell = PageShell.read(Array("{{содержание}}".utf8), naming: \.russian).shell
    return TreeFrame(
      tree: .internal,
      institution: "МАОУ ДО ДДТ",
      home: DocumentID(kind: "internal-index"),
      shell: try #require(shell),
      words: .russian,
      style: Self.style
    )
  }
}
