import Diagnostics
import Documents
import SourceText
import TestSupport
import Testing

@testable import Edition

/// Templates are found by the id of their kind, and all their mistakes are told.
struct KindSetTests {
  @Test
  func `the shipped templates have no finding`() throws {
    let (kinds, diagnostics) = KindSet.read(SourceSet(try Self.files()))
    #expect(kinds != nil)
    #expect(diagnostics.isEmpty)
  }

  @Test
  func `a template that is missing is named`() throws {
    let files = try Self.files().filter { !$0.path.hasSuffix("/chat-rules.md") }
    let (kinds, diagnostics) = KindSet.read(SourceSet(files))
    #expect(kinds == nil)
    #expect(diagnostics.map(\.message) == ["нет шаблона «documents/chat-rules.md»"])
  }

  @Test
  func `an unknown clause is reported at its line, with the mistakes of other templates`() throws {
    let files = try Self.files().map { file -> SourceFile in
      switch file.path.split(separator: "/").last {
      case "chat-rules.md": SourceFile(path: file.path, text: "# Чаты\n\nСмотрите {{п. 9.9}}.\n")
      case "memo-teachers.md": SourceFile(path: file.path, text: "# Памятка\n\n{{погода}}\n")
      default: file
      }
    }
    let sources = SourceSet(files)
    let (kinds, diagnostics) = KindSet.read(sources)
    #expect(kinds == nil)
    let lines = diagnostics.compactMap { diagnostic in
      diagnostic.range.map { sources[$0.file].position(of: $0.lower).line }
    }
    #expect(lines == [3, 3])
  }

  @Test
  func `only kinds with own templates are looked at before a document is made`() throws {
    let files = try Self.files().map { file in
      file.path.hasSuffix("/chat-rules.md")
        ? SourceFile(path: file.path, text: "# Чаты\n\n{{погода}}\n") : file
    }
    let path = try #require(files.map(\.path).first { $0.hasSuffix("/chat-rules.md") })
    let sources = SourceSet(files)
    #expect(
      KindSet.read(sources, own: [path]).diagnostics.map(\.code) == ["template-placeholder-unknown"]
    )
    #expect(KindSet.read(sources, own: []).diagnostics.isEmpty)
    #expect(KindSet.read(sources, own: ["own/documents/notice.md"]).kinds != nil)
  }

  private static func files() throws -> [SourceFile] {
    try Repository.files(under: "Templates/documents", endings: [".md"]).map {
      SourceFile(path: $0, text: try Repository.text($0))
    }
  }
}
