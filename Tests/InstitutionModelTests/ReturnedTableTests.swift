import CivilTime
import Diagnostics
import InstitutionModel
import SourceText
import Spreadsheet
import Testing

/// Tables of Приложение 1 that come back, cell by cell.
struct ReturnedTableTests {
  private static let names: AttendanceNames = {
    let reading = Sample.reading([
      "institution.yaml": "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n",
      "programs/hor.yaml":
        "программа: Хор «Росинка»\nкороткое название: Росинка\nгруппы:\n  - группа: 1\n  - группа: 2а\n",
      "programs/lepka.yaml": "программа: Лепка\nгруппы:\n  - группа: 1\n",
    ])
    return AttendanceNames(reading.definitions, reading.regulation)
  }()

  /// A sheet of lines whose cells are parted by «|»; figures are numbers, `=` is a formula.
  private static func sheet(_ text: String, named name: String = "Хор") -> Sheet {
    var sheet = Sheet(name: name)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let values = cells.enumerated().compactMap { column, text in
        value(text).map { SheetCellValue(column: column, value: $0) }
      }
      if !values.isEmpty { sheet.rows.append(SheetRow(index: index, cells: values)) }
    }
    return sheet
  }

  private static func value(_ text: String) -> CellValue? {
    if text.isEmpty { return nil }
    if text == "=" { return .uncomputed }
    if text.hasPrefix("#") { return .error(text) }
    return Double(text).map(CellValue.number) ?? .text(text)
  }

  /// Marks as `group date[№lesson] count`, findings as `F7 message`.
  private static func read(_ sheets: [Sheet]) -> (marks: [String], findings: [String]) {
    let table = ReturnedTable(Workbook(sheets: sheets), names)
    let marks = table.marks.map { mark in
      let lesson = mark.part.lesson.map { "№\($0)" } ?? ""
      return "\(mark.group) \(mark.date.day).\(mark.date.month)\(lesson) \(mark.count)"
    }
    let findings = table.findings.map { finding in
      let cell = finding.range.map { CellPlace($0).cell }
      let place = cell.map { CellReference.letters(ofColumn: $0.column) + "\($0.row + 1)" }
      return "\(place ?? "–") \(finding.message)"
    }
    return (marks, findings)
  }

  @Test(arguments: [
    "Программа|Группа|24.11|26.11\nХор «Росинка»|1|14|15\n|2А|9|–",
    "\n\nОтдел\n№|Группа|Программа|24.11|26.11|Итого\n1|1|Хор Росинка|14|15|29\n2|2а|росинка|9||9\nИтого|||23|15",
    "Программа|Группа|24.11|26.11\n«Росинка»|1|14|15\n«Росинка»|2А|9|",
    "Группа|26.11.26|24.11.26\nhor-1|15 чел|14\nhor-2a|х|9 чел.",
    "Группа|Дата|Человек\nhor-1|24.11|14\nhor-1|26.11|15\nhor-2a|24.11|9",
    "Программа|Группа|24.11\nХор Росинка|1|14\n|2а|9\n\nПрограмма|Группа|26.11\nХор Росинка|1|15\n|2а|-",
    "Программа|Группа|46350|46352\nХор Росинка|1|14|15\nХор Росинка|2а|9|занятия не было",
  ])
  func `a table is understood however it stands`(_ text: String) {
    let table = Self.read([Self.sheet(text)])
    #expect(table.findings.isEmpty)
    #expect(table.marks.sorted() == ["hor-1 24.11 14", "hor-1 26.11 15", "hor-2a 24.11 9"])
  }

  @Test(arguments: [
    "Программа|Группа|24.11|26.11\n||вт|чт\nРосинка|1|14|15\n|2а|9|",
    "Программа|Группа|вт|чт\n||24.11|26.11\nРосинка|1|14|15\n|2а|9|",
    "Программа|Группа|Даты|\n||вт|чт\n||24.11|26.11\nРосинка|1|14|15\n|2а|9|",
    "№|Программа|Группа|Даты||\n|||24.11|26.11|Итого\n1|Росинка|1|14|15|29\n1||2а|9||9",
    "№|Программа|Группа|Даты||\n|||24.11|26.11|Подпись\n1|Росинка|1|14|15|\n1||2а|9||",
    "Группа|24.11||26.11|\n|было|не было|было|не было\nhor-1|14|1|15|0\nhor-2a|9|1||",
    "Группа|24.11||26.11|\n|не было|было|не было|было\nhor-1|1|14|0|15\nhor-2a|1|9||",
    "Группа|24.11 г.|26.11 г.\nhor-1|14|15\nhor-2a|9|карантин",
    "Группа|24.11|26.11|Итого за 11\nhor-1|14|15|29\nhor-2a|9||9",
  ])
  func `lines below the days say more of them`(_ text: String) {
    let table = Self.read([Self.sheet(text)])
    #expect(table.findings == [])
    #expect(table.marks.sorted() == ["hor-1 24.11 14", "hor-1 26.11 15", "hor-2a 24.11 9"])
  }

  @Test(arguments: [
    "Программа|Группа|24.11||Программа|Группа|26.11\nРосинка|1|14||Росинка|2а|9",
    "Программа|Группа|24.11|Программа|Группа|26.11\nРосинка|1|14|Росинка|2а|9",
    "№|Группа|24.11|||№|Группа|26.11\n1|hor-1|14|||1|hor-2a|9",
    "№|Программа|Группа|Даты||№|Программа|Группа|Даты\n|||24.11|||||26.11\n1|Росинка|1|14||1|Росинка|2а|9",
    "Группа|Дата|Человек||Группа|Дата|Человек\nhor-1|24.11|14||hor-2a|26.11|9",
    "Дата|hor-1||Дата|hor-2a\n24.11|14||26.11|9",
    "Группа|24.11\nhor-1|14|||Группа|26.11\n||||hor-2a|9",
    "Ноябрь 2026\nГруппа|24||Группа|26\nhor-1|14||hor-2a|9",
  ])
  func `a table beside another has groups of its own`(_ text: String) {
    let table = Self.read([Self.sheet(text)])
    #expect(table.findings.isEmpty)
    #expect(table.marks.sorted() == ["hor-1 24.11 14", "hor-2a 26.11 9"])
  }

  @Test func `what stands beside a table without groups is told`() {
    let table = Self.read([Self.sheet("Группа|Дата|Человек|Дата|Человек\nhor-1|24.11|14|26.11|9")])
    #expect(table.marks == ["hor-1 24.11 14"])
    #expect(table.findings.count == 1)
    #expect(table.findings.first?.hasPrefix("D1 рядом с\u{A0}таблицей стоит вторая") == true)
  }

  @Test func `several numbers of a day are of its lessons`() {
    let table = Self.read([Self.sheet("Группа|24.11\nhor-1|12, 14\nhor-2a|8; 9 чел")])
    #expect(table.findings.isEmpty)
    #expect(
      table.marks == [
        "hor-1 24.11№1 12", "hor-1 24.11№2 14", "hor-2a 24.11№1 8", "hor-2a 24.11№2 9",
      ]
    )
  }

  private static let faults = [
    ("Группа|24.11\nhor-1|много", "B2 не удалось прочитать «много»"),
    ("Группа|24.11\nhor-1|8.5", "B2 не удалось прочитать «8.5»"),
    ("Группа|24.11\nhor-1|#REF!", "B2 не удалось прочитать «#REF!»"),
    ("Группа|24.11\nhor-1|=", "B2 не удалось прочитать «формула без значения»"),
    ("Программа|Группа|24.11\nХор Росинка|3|5", "B2 нет группы «3» у программы «Хор Росинка»"),
    ("Программа|Группа|24.11\nБалет|3|5", "A2 нет программы «Балет»"),
    ("Программа|Группа|24.11\nХор Росинка||5", "B2 в строке есть отметки, а группа не указана"),
    ("Группа|24.11|\nhor-1|5|6", "C2 над отметкой «6» нет даты"),
    (
      "Группа|Даты|\n|24.11|31.11\nhor-1|5|6",
      "C2 в шапке не удалось прочитать дату «31.11», а под ней есть отметки"
    ),
    (
      "Группа|24.11|31.11\nhor-1|5|6",
      "C1 в шапке не удалось прочитать дату «31.11», а под ней есть отметки"
    ),
    (
      "Группа|24.11|Среда\nhor-1|5|6",
      "C1 в шапке не удалось прочитать дату «Среда», а под ней есть отметки"
    ),
    (
      "Группа|24.11|Болеют\nhor-1|5|6",
      "C1 столбец «Болеют» не перенесён: в\u{A0}нём те, кого не было"
    ),
    ("Группа|30.1|26.11\nhor-1|5|6", "B1 не удалось прочитать «30.1»: таблица могла потерять ноль"),
    (
      "Группа|11/24/2026|26.11\nhor-1|5|6",
      "B1 не удалось прочитать «11/24/2026»: месяц стоит впереди дня"
    ),
    ("Группа|24.11|\n|чт|\nhor-1|5|", "B1 24.11.2026 – вторник"),
    (
      "|||24.11|26.11\n1|Росинка|https://sferum.ru/|14|15",
      "D1 в\u{A0}таблице нет строки с\u{A0}названиями столбцов: неясно, чьи отметки"
    ),
    (
      "ФИО|24.11|26.11\nИванов Петя|+|н",
      "A1 в\u{A0}таблице дети, а\u{A0}не группы: столбец «ФИО»"
    ),
    (
      "Группа|24.11|Отсутствовали\nhor-1|14|Сидоров, Петров",
      "C2 в\u{A0}столбце «Отсутствовали» имена или телефон"
    ),
    (
      "Группа|24.11|Примечание\nhor-1|14|мама 8 900 000-00-00",
      "C2 в\u{A0}столбце «Примечание» имена или телефон"
    ),
    ("группа дата человек\nhor-1 24.11 14", "A1 между ячейками таблицы стоят пробелы"),
    ("Группа|24.11.2025|26.11\nhor-1|5|6", "B1 24.11.2025 – день не этого учебного года"),
    ("Группа|пн 24.11|26.11\nhor-1|5|6", "B1 24.11.2026 – вторник"),
    (
      "Группа|24.11|24.11\nhor-1|5|6",
      "C2 у группы «hor-1» за 24.11.2026 здесь 6, а в другой ячейке 5"
    ),
    (
      "Образовательная программа|Группа|Педагог\nХор|1|Иванова",
      "A1 в таблице не найдены столбцы с датами"
    ),
    ("Отчёт\nза ноябрь", "A1 на листе не найдена таблица с отметками"),
  ]

  @Test(arguments: faults)
  func `what is not understood is told at its cell`(_ text: String, _ finding: String) {
    #expect(Self.read([Self.sheet(text)]).findings == [finding])
  }

  @Test func `a merged name is that of all its rows, a merged mark is nobody's`() {
    var sheet = Self.sheet("Программа|Группа|24.11|26.11\nХор Росинка|1|14|\n|2а|9|7\n|Лепка")
    sheet.mergedAreas = [
      SheetArea(rows: 1...2, columns: 0...0), SheetArea(rows: 1...1, columns: 2...3),
    ]
    let table = Self.read([sheet])
    #expect(table.marks == ["hor-2a 24.11 9", "hor-2a 26.11 7"])
    #expect(table.findings.count == 1)
    #expect(
      table.findings.first?.hasPrefix("C2 отметка «14» стоит в объединённых ячейках (до D2)")
        == true
    )
  }

  @Test func `sheets without a table are passed over, and told where one has`() {
    var hidden = Self.sheet("Группа|24.11\nhor-1|1", named: "Черновик")
    hidden.isHidden = true
    let advice = Self.sheet("Впишите число", named: "Как заполнять")
    let table = Self.read([
      advice, Self.sheet("Группа|24.11\nhor-1|14"), hidden, Sheet(name: "Пусто"),
    ])
    #expect(table.marks == ["hor-1 24.11 14"])
    #expect(
      table.findings == ["A1 скрытый лист не перенесён"]
    )
    #expect(Self.read([hidden]).marks.isEmpty)
  }

  @Test func `a place of a cell is a range and back`() {
    for place in [
      CellPlace(sheet: 0, row: 0, column: 0), CellPlace(sheet: 7, row: 99_999, column: 16_383),
    ] {
      #expect(CellPlace(place.range) == place)
    }
  }
}
