import Diagnostics
import Documents
import SourceText
import Testing

@testable import DocumentKinds

/// Templates are found by name and all their mistakes are told.
struct PublicTemplateTests {
  @Test
  func `the shipped templates have no finding`() throws {
    let (library, diagnostics) = TemplateLibrary.read(try PublicFixture.templateFiles, pages: [])
    #expect(library != nil)
    #expect(diagnostics.isEmpty)
  }

  @Test
  func `a template that is missing is named`() throws {
    let files = try PublicFixture.templateFiles.files.filter {
      !$0.path.hasSuffix("/chat-rules.md")
    }
    let (library, diagnostics) = TemplateLibrary.read(SourceSet(files), pages: [])
    #expect(library == nil)
    #expect(diagnostics.map(\.message) == ["нет шаблона «documents/chat-rules.md»"])
  }

  @Test
  func `an unknown clause is reported at its line, with the mistakes of other templates`() throws {
    let files = try PublicFixture.templateFiles.files.map { file -> SourceFile in
      switch file.path.split(separator: "/").last {
      case "chat-rules.md": SourceFile(path: file.path, text: "# Чаты\n\nСмотрите {{п. 9.9}}.\n")
      case "memo-teachers.md": SourceFile(path: file.path, text: "# Памятка\n\n{{погода}}\n")
      default: file
      }
    }
    let sources = SourceSet(files)
    let (library, diagnostics) = TemplateLibrary.read(sources, pages: [])
    #expect(library == nil)
    let lines = diagnostics.compactMap { diagnostic in
      diagnostic.range.map { sources[$0.file].position(of: $0.lower).line }
    }
    #expect(lines == [3, 3])
  }
}
