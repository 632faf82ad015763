@testable import InstitutionModel
import Diagnostics
import Schema
import SourceText
import Testing

/// Files of the content folder: which are read, and what tables and pages say.
struct FileTests {
  @Test(arguments: [
    ("institution.yaml", FileRole.read(.institution, name: "institution")),
    ("institution.yml", .read(.institution, name: "institution")),
    ("teachers.yaml", .read(.teachers, name: "teachers")),
    ("periods.yaml", .read(.periods, name: "periods")),
    ("regulation.yaml", .read(.regulation, name: "regulation")),
    ("programs/hor.yaml", .read(.program, name: "hor")),
    ("programs/Хор.YAML", .read(.program, name: "Хор")),
    ("attendance/2026-11.csv", .read(.attendance, name: "2026-11")),
    ("pages/o-nas.md", .read(.page, name: "o-nas")),
    ("programs/old/hor.yaml", .misplaced), ("hor.yaml", .misplaced), ("a.csv", .misplaced),
    ("readme.md", .misplaced), ("programs/hor.yaml~", .foreign), (".git/hor.yaml", .foreign),
    ("programs/~hor.yaml", .foreign), ("pages/photo.png", .foreign), ("README", .misplaced),
    ("krepysh.yaml.txt", .misplaced), ("programs/krepysh.yaml.txt", .misplaced),
    ("attendance/a.xlsx", .misplaced), ("pages/a.txt", .misplaced), ("pages/a.docx", .misplaced),
    ("programs/d.yaml/plan", .misplaced), ("programs/d.yaml/", .misplaced),
    ("архив/a.txt", .foreign), ("архив/a.csv", .misplaced),
    ("Thumbs.db", .foreign), ("programs/desktop.ini", .foreign), ("a.bak", .foreign),
    ("programs/#hor.yaml#", .foreign), ("attendance/~$a.xlsx", .foreign), ("a.pdf", .foreign),
  ])
  func `roles`(_ path: String, _ role: FileRole) {
    #expect(FileRole(path: path) == role)
  }

  @Test(arguments: [
    ("programs/krepysh.yaml.txt", "Блокнот добавил .txt: переименуйте файл в krepysh.yaml"),
    ("krepysh.txt", "Блокнот сохраняет как .txt"),
    ("attendance/a.xlsx", "сохраните таблицу как CSV"),
    ("pages/a.docx", "программа не читает документов Word"), ("plan", "допустимы institution.yaml"),
  ])
  func `a file that is none of ours is told with what to do`(_ path: String, _ help: String) {
    let found = Sample.reading([path: ""]).diagnostics.filter { $0.code.name == "misplaced-file" }
    #expect(found.map(\.message) == ["файл «\(path)» не относится ни к одному разделу"])
    #expect(found.first?.help?.hasPrefix(help) == true)
  }

  @Test(arguments: [
    ("institution.yaml", "institution.yml"), ("programs/hor.yaml", "programs/hor.yml"),
    ("programs/hor.YAML", "programs/hor.yaml"), ("pages/o-nas.MD", "pages/o-nas.md"),
  ])
  func `two files of one thing are one finding that names both`(_ first: String, _ second: String) {
    let reading = Sample.reading([first: "уровнь: 1", second: "ровень: 1"])
    let found = reading.diagnostics.filter { $0.code.name == "repeated-file" }
    #expect(found.map(\.message) == ["файлы «\(first)» и «\(second)» описывают одно и то же"])
    let ofSecond = reading.diagnostics.filter {
      $0.range.map { reading.sources[$0.file].path } == second
    }
    #expect(ofSecond == found)
    #expect(reading.definitions.programs.count <= 1)
  }

  @Test(arguments: ["programs/hor.YAML", "programs/hor.Yml"])
  func `a program is left out whatever the case of its file's ending`(_ path: String) {
    var reading = Sample.reading([path: "программа: Хор\nуровнь: базовый"])
    #expect(reading.withhold(["hor"]).isEmpty)
    #expect(reading.definitions.programs.isEmpty)
    #expect(!reading.diagnostics.contains { $0.code.name == "unknown-key" })
  }

  @Test
  func `what an institution cannot do without is missed`() {
    let codes = Sample.reading(["periods.yaml": "периоды: []"]).diagnostics.map(\.code.name)
    #expect(codes.filter { $0 == "missing-file" }.count == 3)
  }

  @Test(
    arguments: ["periods.yaml", "regulation.yaml"],
    ["", "\n", "# сейчас периодов нет\n", "\u{FEFF}# нет\r\n", "---\n", "# нет\n---\n# нет\n"]
  )
  func `a file of periods or differences may say nothing`(_ path: String, _ text: String) {
    let codes = Sample.reading([path: text]).diagnostics.map(\.code.name)
    #expect(codes.allSatisfy { $0 == "missing-file" }, "\(codes)")
  }

  @Test(arguments: [
    ("периоды:", "periods.yaml"), ("периоды:\n  # нет\n", "periods.yaml"),
    ("периоды: []", "periods.yaml"), ("положение:\nсловарь:\nакты:\n", "regulation.yaml"),
    ("положение:\n  пункты:\nправила:\n", "regulation.yaml"),
  ])
  func `a key without a value says nothing too`(_ text: String, _ path: String) {
    let codes = Sample.reading([path: text]).diagnostics.map(\.code.name)
    #expect(codes.allSatisfy { $0 == "missing-file" }, "\(codes)")
  }

  @Test
  func `an empty program or institution is still told of`() {
    let reading = Sample.reading(["programs/hor.yaml": "# потом", "institution.yaml": ""])
    #expect(reading.diagnostics.filter { $0.code.name == "yaml-empty" }.count == 2)
  }

  @Test
  func `files are read in any order to the same definitions`() {
    let texts = (1...9).map { ("programs/p\($0).yaml", "программа: П\($0)") }
    let reading = Sample.reading(Dictionary(uniqueKeysWithValues: texts.reversed()))
    #expect(reading.definitions.programs.map(\.slug) == (1...9).map { "p\($0)" })
  }

  @Test
  func `a program that is left out takes its marks with it, and no others`() {
    let table = "группа;дата;человек\nhor-1;24.11.2026;1\nhor-2-1;24.11.2026;2"
    var reading = Sample.reading([
      "programs/hor.yaml": "программа: Хор\nуровнь: базовый",
      "programs/hor-2.yaml": "программа: Хор второй", "attendance/a.csv": table,
    ])
    #expect(reading.withhold(["hor", "tanec"]) == ["tanec"])
    #expect(reading.definitions.programs.map(\.slug) == ["hor-2"])
    #expect(reading.definitions.attendance.map(\.group.value) == ["hor-2-1"])
    #expect(!reading.diagnostics.contains { $0.code.name == "unknown-key" })
  }

  @Test(
    arguments: [
      ("группа;дата;человек\nhor-1;24.11.2026;14", ["hor-1 2026-11-24 14"], []),
      ("группа,дата,человек\nhor-1,2026-11-24,14 чел.", ["hor-1 2026-11-24 14"], []),
      ("Дата;Человек;Группа\r\n24.11.2026;0;hor-1\r\n", ["hor-1 2026-11-24 0"], []),
      ("\u{FEFF}группа;дата;человек\nhor-1;24.11.2026;\n", [], []),
      ("группа;дата;человек\nhor-1;31.11.2026;14", [], ["unreadable-value"]),
      ("группа;дата;человек\nhor-1;24.11.2026;много", [], ["unreadable-value"]),
      ("группа;дата\nhor-1;24.11.2026", [], ["missing-column"]),
      ("", [], ["table-empty"]),
    ] as [(String, [String], [String])]
  )
  func `tables of attendance`(_ text: String, _ rows: [String], _ codes: [String]) {
    let reading = Sample.reading(["attendance/a.csv": text])
    let found = reading.definitions.attendance.map {
      "\($0.group.value) \($0.date.value.text) \($0.count.value)"
    }
    #expect(found == rows)
    #expect(reading.diagnostics.map(\.code.name).filter { $0 != "missing-file" } == codes)
  }

  @Test(arguments: [
    ("---\nзаголовок: О нас\nпорядок: 2\n---\nТекст\n", "Текст\n"),
    ("---\r\nзаголовок: О нас\r\nпорядок: 2\r\n---\r\nТекст\r\n", "Текст\r\n"),
    ("\u{FEFF}---\nзаголовок: О нас\nпорядок: 2\n---\n\n---\nТекст", "\n---\nТекст"),
    ("---\nзаголовок: О нас\nпорядок: 2\n---", ""),
  ])
  func `pages have a title before their prose`(_ text: String, _ prose: String) throws {
    let reading = Sample.reading(["pages/a.md": text])
    let page = try #require(reading.definitions.pages.first)
    #expect(page.lines.title.value == "О нас")
    #expect(page.lines.order.value == 2)
    let file = reading.sources[page.prose.file]
    #expect(file.substring(Int(page.prose.lower), Int(page.prose.upper)) == prose)
  }

  @Test(arguments: [
    ("Текст", "missing-front-matter"), ("---\nзаголовок: О нас\n", "missing-front-matter"),
    ("---\nпорядок: 1\n---\n", "missing-key"), ("---\nзаголовк: О нас\n---\n", "unknown-key"),
  ])
  func `a page without a title is refused`(_ text: String, _ code: String) {
    let codes = Sample.reading(["pages/a.md": text]).diagnostics.map(\.code.name)
    #expect(codes.contains(code))
  }
}
