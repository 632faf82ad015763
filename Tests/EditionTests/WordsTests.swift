import Testing

@testable import Edition
@testable import Renderers

/// What formats and their faults say in Russian.
struct WordsTests {
  @Test func `a fault says in which sheet and cell it is`() {
    let text = FileFault.inCell("A2", .textTooLong(units: 32_768, limit: 32_767))
    #expect(
      FileFault.inSheet("Отдел", text).russian
        == "лист «Отдел»: ячейка A2: в тексте 32768 знаков, а в ячейку помещается не больше 32767"
    )
    let row = FileFault.rowWidth(row: 2, cells: 4, columns: 5)
    #expect(row.russian == "в строке 2 ячеек 4, а столбцов 5")
  }

  @Test func `a missing font is named with the package that has it`() {
    let known = FileFault.fontMissing("Liberation Serif", package: "fonts-liberation")
    #expect(known.russian == "нет шрифта «Liberation Serif»: установите пакет fonts-liberation")
    #expect(FileFault.fontMissing("Times", package: nil).russian == "нет шрифта «Times»")
  }

  @Test func `an example says on which day its pages are shown`() {
    let words = FormatWords.russian(shownOn: "24 ноября 2026 г.")
    #expect(
      words[.sampleRemark]
        == "Учебный пример: данные вымышлены, страницы показаны на\u{A0}24 ноября 2026 г."
    )
    #expect(words[.sample] == FormatWords.russian[.sample])
    #expect(FormatWords.russian(shownOn: nil) == .russian)
  }

  @Test func `slots of a page shell have names of their own`() {
    #expect(Set(ShellSlot.allCases.map(\.russian)).count == ShellSlot.allCases.count)
  }
}
