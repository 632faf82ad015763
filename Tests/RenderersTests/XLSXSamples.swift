import CivilTime
import Documents
import Renderers
import Testing

/// A text, and what a reader must find.
struct TextCase: CustomTestStringConvertible, Sendable {
  var text: String
  var read: String
  var testDescription: String { String(text.prefix(40)).debugDescription }

  init(_ text: String, read: String? = nil) {
    self.text = text
    self.read = read ?? text
  }
}

/// Workbooks for tests, and the way to their bytes.
enum Sample {
  static func date(_ day: Int, _ month: Int = 10, _ year: Int = 2026) throws -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw Readback.Failure(description: "no such day")
    }
    return date
  }

  /// A small table of the form: two header rows, two groups, two dates.
  static func sheet(name: String = "Художественный отдел") throws -> Sheet {
    Sheet(
      name: name,
      columns: [
        SheetColumn(letters: 5), SheetColumn(letters: 24),
        SheetColumn(letters: 16, choices: ["Синхронное", "Асинхронное"]),
        SheetColumn(letters: 9), SheetColumn(letters: 9),
      ],
      header: [
        [
          SheetHeading(.text("№"), rowSpan: 2),
          SheetHeading(.text("Программа"), rowSpan: 2),
          SheetHeading(.text("Форма"), rowSpan: 2),
          SheetHeading(.text("Даты / отметки педагога"), columnSpan: 2),
        ],
        [SheetHeading(.date(try date(1))), SheetHeading(.date(try date(8)))],
      ],
      rows: [
        [
          .integer(1), .text("«Весёлая кисточка»"), .text("Синхронное"), .people(15), .unavailable,
        ],
        [.integer(2), .text("Хор"), .text("Асинхронное"), .people(nil), .people(0)],
      ],
      frozenColumns: 2,
      printTitle: "Приложение 1. Отдел «Художественный»",
      signatures: [Signature(post: "Руководитель подразделения", name: "А.А. Иванова")]
    )
  }

  /// Texts below each other in a sheet of one column, from the second row on.
  static func sheet(texts: [String]) -> Sheet {
    Sheet(
      name: "Лист",
      columns: [SheetColumn(letters: 20)],
      header: [[SheetHeading(.text("Заголовок"))]],
      rows: texts.map { [.text($0)] },
      printTitle: ""
    )
  }

  static func document(
    _ sheets: [Sheet],
    date: CalendarDate? = nil,
    isSample: Bool = false
  ) -> Document {
    Document(
      id: DocumentID(kind: "appendix-1", subject: "institution"),
      title: "Приложение 1",
      bodies: [.workbook(Workbook(title: "Мониторинг", sheets: sheets))],
      imprint: Imprint(institution: "МАОУ ДО ДДТ", date: date, isSample: isSample)
    )
  }

  static func bytes<Format: OutputFormat>(
    _ format: Format,
    of document: Document
  ) throws -> [UInt8] {
    guard let content = format.content(of: document) else {
      throw Readback.Failure(description: "the document has no body for the format")
    }
    return try format.render(content, of: document, links: NoLinks())
  }

  static func book(_ sheets: [Sheet]) throws -> ReadBook {
    try Readback.book(bytes(XLSX(), of: document(sheets)))
  }
}

struct NoLinks: LinkResolving {
  func address(of document: DocumentID) -> String? { nil }
}
