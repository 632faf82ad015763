import Documents
import Renderers
import Testing

struct XLSXChoicesTests {
  private func book(choices: [String]) throws -> ReadBook {
    var sheet = try Sample.sheet()
    sheet.columns[2].choices = choices
    return try Sample.book([sheet])
  }

  @Test func `a short list stands in the rule and questions other words`() throws {
    let book = try book(choices: ["Синхронное", "Асинхронное"])
    #expect(book.sheets.map(\.name) == ["Художественный отдел"])
    let rules = book.sheets[0].lists.map { [$0.range, $0.formula, $0.severity] }
    #expect(rules == [["C3:C4", "\"Синхронное,Асинхронное\"", "warning"]])
  }

  @Test(arguments: [("жж", 1), ("жжж", 2)])
  func `a rule holds 255 letters, also Russian ones`(_ last: String, sheets: Int) throws {
    let list = (0..<23).map { "фор\($0 + 10)учёба" } + [last]
    #expect(list.joined(separator: ",").utf16.count == 254 + sheets)
    #expect(try book(choices: list).sheets.count == sheets)
  }

  @Test(arguments: [
    (0..<12).map { "очень длинное название формы \($0)" },
    ["видеоурок, лекция", "чат"],
    ["«видео»", "\"чат\""],
    ["=1+1", "чат"],
    [" чат", "б"],
  ])
  func `other lists stand on a sheet of their own`(_ words: [String]) throws {
    let book = try book(choices: words)
    #expect(book.sheets.map(\.name) == ["Художественный отдел", "Справочник"])
    let formula = "Справочник!$A$2:$A$\(words.count + 1)"
    let found = book.sheets[0].lists.map { $0.formula.replacing("'", with: "") }
    #expect(found == [formula])
    let column = (0...words.count).map { book.sheets[1].cells["A\($0 + 1)"]?.value }
    #expect(column == ["Форма"] + words)
    #expect(book.suspiciousParts == [])
  }

  @Test func `equal lists of several sheets stand there once`() throws {
    let words = ["а, б", "в"]
    let sheets = try ["Первый", "Второй"].map { name in
      var sheet = try Sample.sheet(name: name)
      sheet.columns[1].choices = words
      sheet.columns[2].choices = words
      return sheet
    }
    let book = try Sample.book(sheets)
    #expect(book.sheets.count == 3)
    #expect(book.sheets[2].cells["B1"] == nil)
    #expect(Set(book.sheets.flatMap { $0.lists.map(\.formula) }).count == 1)
  }

  @Test func `a sheet of the same name keeps its name`() throws {
    var sheet = try Sample.sheet(name: "справочник")
    sheet.columns[2].choices = ["а, б"]
    #expect(try Sample.book([sheet]).sheets.map(\.name) == ["справочник", "Справочник (2)"])
  }
}
