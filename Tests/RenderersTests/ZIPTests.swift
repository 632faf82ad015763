import Documents
import Renderers
import TestSupport
import Testing

/// Archives of the files of other documents.
struct ZIPTests {
  /// Files by document and format; the application is made as DOCX alone.
  private struct Files: LinkResolving {
    var lost = false

    func address(of document: DocumentID) -> String? { nil }

    func file(of document: DocumentID, as format: FormatName) -> Download? {
      document.kind == "application" && format == .pdf
        ? nil : Download(title: "", address: document.kind)
    }

    func bytes(of document: DocumentID, as format: FormatName) -> [UInt8]? {
      lost ? nil : Array("\(document.kind) \(format)".utf8)
    }
  }

  private static let document = Document(
    id: DocumentID(kind: "bundle", subject: "a"),
    title: "Архив",
    bodies: [
      .archive([
        ArchiveEntry(
          name: "1.1 Текст для чата.txt",
          document: DocumentID(kind: "notice"),
          format: .txt
        ),
        ArchiveEntry(name: "2.pdf", document: DocumentID(kind: "application"), format: .pdf),
        ArchiveEntry(name: "3.docx", document: DocumentID(kind: "application"), format: .docx),
      ])
    ],
    imprint: Imprint(institution: "ДДТ")
  )

  @Test func `files stand in their order, those that are not made are left out`() throws {
    let bytes = try #require(try ZIP().bytes(of: Self.document, links: Files()))
    let text = String(decoding: bytes, as: UTF8.self)
    let first = try #require(text.firstRange(of: "1.1 Текст для чата.txt"))
    let second = try #require(text.firstRange(of: "3.docx"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(!text.contains("2.pdf"))
    #expect(try ZIP().bytes(of: Self.document, links: Files()) == bytes)
  }

  @Test func `a file that was made and cannot be read is told by its name`() throws {
    #expect(
      throws: RenderingError(
        document: DocumentID(kind: "bundle", subject: "a"),
        fault: .fileMissing("1.1 Текст для чата.txt")
      )
    ) { try ZIP().bytes(of: Self.document, links: Files(lost: true)) }
  }

  @Test func `what is no archive has no such file`() throws {
    var document = Self.document
    document.bodies = [.page([.rule])]
    #expect(try ZIP().bytes(of: document, links: Files()) == nil)
    document.bodies = [.archive([])]
    #expect(try ZIP().bytes(of: document, links: Files()) == nil)
  }
}
