import Diagnostics
import DocumentKinds
import Documents
import SourceText
import Testing

@testable import Edition

/// Which formats people may choose for a kind of document.
struct FormatChoiceTests {
  private func choice(
    _ kind: String,
    _ formats: [String]
  ) -> (placement: Placement, diagnostics: [Diagnostic]) {
    let range = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 1)
    var diagnostics: [Diagnostic] = []
    let wish = (key: Located(kind, at: range), value: formats.map { Located($0, at: range) })
    let choice = FormatChoice([wish], &diagnostics)
    return (choice.placement(of: AppendixOne.self), diagnostics)
  }

  @Test func `without a wish a kind has all its formats`() {
    var diagnostics: [Diagnostic] = []
    let choice = FormatChoice([], &diagnostics)
    #expect(choice.placement(of: AppendixOne.self) == AppendixOne.placement)
  }

  @Test func `formats are made as far as they are wanted, in the kind's order`() {
    let (placement, diagnostics) = choice("appendix-1", ["CSV", "html"])
    #expect(diagnostics.isEmpty)
    #expect(placement.formats == [.html, .csv])
  }

  @Test func `what does not exist is told and changes nothing`() {
    let (placement, diagnostics) = choice("appendix-1", ["odt"])
    #expect(diagnostics.map(\.code) == ["format-is-known"])
    #expect(placement.formats == AppendixOne.placement.formats)
    #expect(choice("apendix-1", ["html"]).diagnostics.first?.help == "возможно, это «appendix-1»")
    #expect(choice("appendix-1", []).diagnostics.map(\.code) == ["format-is-named"])
  }
}
