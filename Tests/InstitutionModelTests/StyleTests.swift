import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// The look of papers, as people write it.
struct StyleTests {
  private func read(_ text: String) -> (style: StyleLines, diagnostics: [Diagnostic]) {
    StyleLines.read(
      SourceFile(path: "documents/style.yaml", text: Array(text.utf8)),
      id: SourceFileID(index: 0)
    )
  }

  @Test(arguments: [
    ("20 мм", 20), ("20", 20), ("2 см", 20), ("12,5 мм", 12.5), ("12.5мм", 12.5),
    ("1,25 см", 12.5),
  ])
  func `lengths are understood`(_ text: String, _ millimetres: Double) {
    let (style, diagnostics) = read("поля: {слева: \"\(text)\"}")
    #expect(diagnostics.isEmpty)
    #expect(style.margins.value?.left.value == millimetres)
  }

  @Test(arguments: ["0", "300 мм", "двадцать", "20 пт", "-5 мм"])
  func `other lengths are refused with an example`(_ text: String) {
    let (style, diagnostics) = read("поля: {слева: \"\(text)\"}")
    #expect(style.margins.value?.left.isUnclear == true)
    #expect(diagnostics.map(\.code) == ["unreadable-value"])
    #expect(diagnostics.first?.help?.contains("20 мм") == true)
  }

  @Test(arguments: [
    ("5 мм", true), ("50 мм", true), ("4,9 мм", false), ("51 мм", false), ("12 см", false),
  ])
  func `margins leave room for text`(_ text: String, _ isRead: Bool) {
    for side in ["слева", "справа", "сверху", "снизу"] {
      let diagnostics = read("поля: {\(side): \"\(text)\"}").diagnostics
      #expect(diagnostics.isEmpty == isRead)
      #expect(isRead || diagnostics.first?.help?.contains("от 5 до 50 мм") == true)
    }
  }

  @Test func `sizes, words and formats are read`() {
    let (style, diagnostics) = read(
      """
      шрифт: PT Serif
      кегль:
        текст: 13
        таблицы: 10,5 пт
      интервал: 1,15
      бланк: слева
      номера страниц: нет
      форматы:
        notice: html, pdf
        rules: [html]
      """
    )
    #expect(diagnostics.isEmpty)
    #expect(style.font.value == "PT Serif")
    #expect(style.sizes.value?.tables.value == 10.5)
    #expect(style.lineSpacing.value == 1.15)
    #expect(style.letterhead.value == .left)
    #expect(style.numbersPages.value == false)
    let formats = style.formats.items.map { ($0.key.value, $0.value.value.map(\.value)) }
    #expect(formats.map(\.0) == ["notice", "rules"])
    #expect(formats.map(\.1) == [["html", "pdf"], ["html"]])
  }

  @Test func `an unknown key is told with the one that is meant`() {
    let (_, diagnostics) = read("шрифд: PT Serif")
    #expect(diagnostics.map(\.code) == ["unknown-key"])
    #expect(diagnostics.first?.help?.contains("шрифт") == true)
  }

  @Test func `an empty file says nothing`() {
    #expect(read("").diagnostics.isEmpty)
  }
}
