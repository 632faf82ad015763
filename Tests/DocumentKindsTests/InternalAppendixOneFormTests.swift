import CivilTime
import Documents
import InstitutionModel
import Regulation
import Testing

@testable import DocumentKinds

/// The two rows that the form at the end of the regulation shows as example.
struct InternalAppendixOneFormTests {
  @Test func `the example comes out as in the form`() throws {
    let grid = GridText(try #require(tables(of: example).first)).grid
    #expect(grid[0] == AppendixOneWords.columns + ["Даты / отметки педагога", "←"])
    #expect(grid[1] == Array(repeating: "↑", count: 10) + ["24.11.26", "25.11.26"])
    #expect(
      grid[2] == [
        "1.", "«Весёлая кисточка»", "Иванова А.А.", "1", "4", "15", "Синхронное",
        "Согласно учебному расписанию", "Видеоуроки", "https://sferum.ru/", "", "15\u{A0}чел",
      ]
    )
    #expect(
      grid[3] == [
        "↑", "↑", "↑", "2", "6", "10", "Асинхронное", "По инд. расписанию",
        "Обучающие видеоролики, консультации", "https://sferum.ru/", "#", "0\u{A0}чел",
      ]
    )
  }

  @Test func `further parts repeat number, program, teacher and group`() {
    var form = example
    form.dates = (0..<14).map { CalendarDate(dayNumber: 20_000 + $0) }
    for index in form.entries[0].rows.indices {
      form.entries[0].rows[index].marks = (0..<14).map { .people($0) }
    }
    let grids = tables(of: form).map { GridText($0).grid }
    #expect(grids.map { $0[0].count } == [16, 12])
    #expect(grids[1][2].prefix(4) == ["1.", "«Весёлая кисточка»", "Иванова А.А.", "1"])
    #expect(grids[1][3].prefix(4) == ["↑", "↑", "↑", "2"])
    #expect(grids[1][2].dropFirst(4).first == "6\u{A0}чел")
  }

  @Test func `a form without dates keeps its column of marks`() {
    var form = example
    form.dates = []
    for index in form.entries[0].rows.indices { form.entries[0].rows[index].marks = [] }
    let grids = tables(of: form).map { GridText($0).grid }
    #expect(grids.count == 1)
    #expect(grids.first?.map { $0[10] } == ["Даты / отметки педагога", "", "", ""])
  }

  @Test func `addresses are links`() {
    let rows = tables(of: example).flatMap(\.rows)
    let link = Inline.link(.address("https://sferum.ru/"), ["https://sferum.ru/"])
    #expect(rows.map { $0.cells.contains(TableCell(text: [link])) } == [true, true])
  }

  /// A telephone of 360 points shows about fifty letters.
  @Test(arguments: [
    ("Весёлая кисточка", "Иванова А.А.", "1", 34.0),
    ("Экспериментальное естествознание", "Котов П.П. (концертмейстер)", "Солнышко ясное", 41.5),
  ])
  func `the group stays in sight, and so does a column of marks`(
    _ program: String,
    _ teacher: String,
    _ group: String,
    _ letters: Double
  ) {
    var form = example
    form.entries[0].program = program
    form.entries[0].teacher = teacher
    form.entries[0].rows[1].group = group
    let sheet = AppendixOneSheet(form: form, title: [], printTitle: "").sheet
    #expect(sheet.frozenColumns == 4)
    let widths = sheet.columns.prefix(sheet.frozenColumns).map(\.letters)
    #expect(widths.reduce(0, +) <= letters)
    #expect(widths.allSatisfy { $0 >= 4 })
  }

  @Test(arguments: [("12", true), ("1А", false), ("01", false), ("Солнышко", false)])
  func `only a group whose name is a number is one`(_ name: String, _ isNumber: Bool) {
    var form = example
    form.entries[0].rows[0].group = name
    let cell = AppendixOneSheet(form: form, title: [], printTitle: "").sheet.rows[0][3]
    #expect(cell == (isNumber ? .integer(12) : .text(name)))
  }

  @Test func `the sheet repeats what the page spans`() {
    let sheet = AppendixOneSheet(
      form: example,
      title: ["Приложение 1"],
      printTitle: "Приложение 1"
    ).sheet
    #expect(sheet.rows.map(\.count) == [12, 12])
    #expect(sheet.columns.count == 12)
    for row in sheet.rows {
      #expect(row.prefix(3) == [.integer(1), .text("«Весёлая кисточка»"), .text("Иванова А.А.")])
    }
    #expect(sheet.rows.map { $0[3] } == [.integer(1), .integer(2)])
    #expect(sheet.rows[0][4...5] == [.integer(4), .integer(15)])
    #expect(sheet.rows.map { $0[10] } == [.people(nil, atMost: 15), .unavailable])
    #expect(sheet.rows.map { $0[11] } == [.people(15, atMost: 15), .people(0, atMost: 10)])
    #expect(sheet.header[1].map(\.content) == example.dates.map(SheetCell.date))
    #expect(sheet.header[0].map(\.columnSpan).reduce(0, +) == 12)
  }

  private func tables(of form: AppendixOneForm) -> [Table] {
    AppendixOnePage(form: form, caption: "Художественный отдел").blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  private var example: AppendixOneForm {
    AppendixOneForm(
      department: "Художественный отдел",
      head: nil,
      dates: [20_781, 20_782].map { CalendarDate(dayNumber: $0) },
      entries: [
        AppendixOneEntry(
          number: 1,
          program: "«Весёлая кисточка»",
          teacher: "Иванова А.А.",
          rows: [
            AppendixOneRow(
              group: "1",
              weeklyHours: .whole(4),
              pupils: 15,
              format: AppendixOneWords.printed(.synchronous),
              classMode: AppendixOneWords.printed(.byTimetable),
              forms: "Видеоуроки",
              resources: [.address("https://sferum.ru/")],
              marks: [.unfilled, .people(15)],
              pupilsOnDates: [15, 15]
            ),
            AppendixOneRow(
              group: "2",
              weeklyHours: .whole(6),
              pupils: 10,
              format: AppendixOneWords.printed(.asynchronous),
              classMode: AppendixOneWords.printed(.individual),
              forms: "Обучающие видеоролики, консультации",
              resources: [.address("https://sferum.ru/")],
              marks: [.unavailable, .people(0)],
              pupilsOnDates: [10, 10]
            ),
          ]
        )
      ]
    )
  }
}
