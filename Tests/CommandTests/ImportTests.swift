import Foundation
import TestSupport
import Testing

/// What is exported comes back and changes nothing; what is prepared is filled.
struct ImportTests {
  private func files(_ sandbox: Sandbox) throws -> [String: Data] {
    let folder = sandbox.root.appending(path: "Content/attendance")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: folder.appending(path: $0)))
      }
    )
  }

  @Test func `what is exported and imported again changes nothing`() throws {
    let sandbox = try Sandbox("Content")
    #expect(try sandbox.ozero("build").code == 0)
    let before = try files(sandbox)
    let tables = ["xlsx", "csv"].flatMap { ending in
      ["Output/internal/appendix-1", "Output/internal/periods/2026-10-05/appendix-1"].map {
        "\($0)/institution.\(ending)"
      }
    }
    for table in tables where FileManager.default.fileExists(atPath: sandbox.path(table)) {
      let outcome = try sandbox.ozero("import", "appendix-1", table)
      #expect(outcome.code == 0, "\(outcome.error)")
      #expect(outcome.out.contains("менять нечего"), "\(outcome.out)")
      #expect(outcome.error.isEmpty, "\(outcome.error)")
    }
    #expect(try files(sandbox) == before)
  }

  @Test(arguments: ["xlsx", "csv"])
  func `marks of several lessons of a day come back one by one`(_ ending: String) throws {
    let sandbox = try Sandbox("small")
    try sandbox.replace(
      "- четверг 15:30–16:15, 16:25–17:10",
      with: "- вторник 18:00–19:40",
      in: "Content/programs/vesyolaya-kistochka.yaml"
    )
    let group = "vesyolaya-kistochka-1"
    let marks = "группа;дата;занятие;человек\n\(group);24.11.2026;1;14\n\(group);24.11.2026;2;12\n"
    try sandbox.write(marks.utf8, to: "Content/attendance/2026-11.csv")
    #expect(try sandbox.ozero("build", "--date", "2026-11-27").code == 0)
    let table = "Output/internal/appendix-1/institution.\(ending)"
    let same = try sandbox.ozero("import", "appendix-1", table, "--date", "2026-11-27")
    #expect(same.code == 0, "\(same.error)")
    #expect(same.out.contains("менять нечего"), "\(same.out)")
    try sandbox.write("Группа;24.11\n\(group);\"14, 11\"\n".utf8, to: "t.csv")
    #expect(try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-11-27").code == 0)
    #expect(
      try sandbox.text("Content/attendance/2026-11.csv")
        == marks.replacing(";2;12", with: ";2;11")
    )
    try sandbox.write("Группа;24.11\n\(group);13\n".utf8, to: "t.csv")
    let whole = try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-11-27")
    #expect(whole.code == 1)
    #expect(whole.error.contains("записаны отметки по занятиям"), "\(whole.error)")
  }

  private static let lessons: [(text: String, column: String, parts: [String])] = [
    ("Группа;24.11\nvesyolaya-kistochka-1;12; 14\n", "занятие", ["1", "2"]),
    (
      "Группа;24.11 15:30;24.11 18:00\nvesyolaya-kistochka-1;12;14\n", "время",
      ["15:30", "18:00"]
    ),
  ]

  @Test(arguments: lessons, [true, false])
  func `marks of lessons get the column that they need`(
    _ table: (text: String, column: String, parts: [String]),
    _ isPrepared: Bool
  ) throws {
    let sandbox = try Sandbox("small")
    try sandbox.replace(
      "- четверг 15:30–16:15, 16:25–17:10",
      with: "- вторник 18:00–19:40",
      in: "Content/programs/vesyolaya-kistochka.yaml"
    )
    try FileManager.default.removeItem(atPath: sandbox.path("Content/attendance"))
    let group = "vesyolaya-kistochka-1"
    if isPrepared {
      #expect(try sandbox.ozero("new", "attendance", "--date", "2026-11-27").code == 0)
      let name = try #require(try files(sandbox).keys.first)
      let rows = try sandbox.text("Content/attendance/\(name)")
      #expect(rows.contains("\(group);24.11.2026;1;\n\(group);24.11.2026;2;\n"), "\(rows)")
    } else {
      let old = "группа;дата;человек\n\(group);24.11.2026;\n"
      try sandbox.write(old.utf8, to: "Content/attendance/2026-11.csv")
    }
    let text = table.text.replacing("12; 14", with: "\"12; 14\"")
    try sandbox.write(text.utf8, to: "t.csv")
    let outcome = try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-11-27")
    #expect(outcome.code == 0, "\(outcome.error)")
    let name = try #require(try files(sandbox).keys.sorted().first)
    let rows = try sandbox.text("Content/attendance/\(name)").split(whereSeparator: \.isNewline)
    #expect(rows.first?.contains(table.column) == true, "\(rows)")
    for (part, count) in zip(table.parts, ["12", "14"]) {
      #expect(
        rows.contains { row in
          let cells = row.split(separator: ";")
          return cells.first == "\(group)" && cells.contains("\(part)")
            && cells.contains("\(count)")
        },
        "\(rows)"
      )
    }
    let again = try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-11-27")
    #expect(again.out.contains("менять нечего"), "\(again.out)\(again.error)")
  }

  @Test(arguments: ["xlsx", "csv"])
  func `a second import changes nothing`(_ ending: String) throws {
    let sandbox = try Sandbox("two-departments")
    #expect(try sandbox.ozero("build", "--date", "2026-10-31").code == 0)
    let table = "Output/internal/appendix-1/department-otdel-nauki.\(ending)"
    #expect(FileManager.default.fileExists(atPath: sandbox.path(table)))
    try FileManager.default.removeItem(atPath: sandbox.path("Content/attendance"))
    let first = try sandbox.ozero("import", "appendix-1", table, "--date", "2026-10-31")
    #expect(first.code == 0, "\(first.error)")
    #expect(first.out.contains("новых – 15"))
    let written = try files(sandbox)
    #expect(written.keys.sorted() == ["2026-10-12-otdel-nauki.csv"])
    let second = try sandbox.ozero("import", "appendix-1", table, "--date", "2026-10-31")
    #expect(second.code == 0)
    #expect(second.out == "всё уже записано (15\u{A0}отметок): менять нечего\n")
    #expect(try files(sandbox) == written)
  }

  @Test func `another number takes the place of the old one in its file and encoding`() throws {
    let sandbox = try Sandbox("two-departments")
    let before = try files(sandbox)
    let table = "Группа;12.10.26;15.10.26\r\nrezba-po-derevu-1;8;9\r\n"
    try sandbox.write(table.utf8, to: "t.csv")
    let dry = try sandbox.ozero(
      "import",
      "appendix-1",
      "t.csv",
      "--dry-run",
      "--date",
      "2026-10-31"
    )
    #expect(dry.code == 0, "\(dry.error)")
    #expect(dry.out.contains("изменится Content/attendance/remesla.csv"))
    #expect(try files(sandbox) == before)
    let outcome = try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-10-31")
    #expect(
      outcome.out.hasPrefix(
        "заменено: rezba-po-derevu-1, 12.10.2026: было 10, стало 8 (строка 2, столбец B)\n"
      )
    )
    let after = try files(sandbox)
    #expect(after["nauka.csv"] == before["nauka.csv"])
    let old = try #require(before["remesla.csv"])
    let new = try #require(after["remesla.csv"])
    #expect(new.count == old.count - 1)
    #expect(new.starts(with: old.prefix(20)))
    #expect(new.range(of: Data("rezba-po-derevu-1;12.10.2026;8".utf8)) != nil)
  }

  @Test func `prepared tables are lawful, are filled, and are prepared once`() throws {
    let sandbox = try Sandbox("small")
    try FileManager.default.removeItem(atPath: sandbox.path("Content/attendance"))
    let clean = try sandbox.ozero("check", "--date", "2026-11-27")
    let dry = try sandbox.ozero("new", "attendance", "--dry-run", "--date", "2026-11-27")
    #expect(dry.out.contains("появится Content/attendance/2026-11-23-"), "\(dry.out)")
    let prepared = try sandbox.ozero("new", "attendance", "--date", "2026-11-27")
    #expect(prepared.code == 0, "\(prepared.error)")
    let name = try #require(try files(sandbox).keys.first)
    #expect(name.hasPrefix("2026-11-23-"))
    #expect(try sandbox.ozero("check", "--date", "2026-11-27").out == clean.out)
    let again = try sandbox.ozero("new", "attendance", "--date", "2026-11-27")
    #expect(again.out.contains("все строки уже есть"))
    let rows = try sandbox.text("Content/attendance/\(name)")
    #expect(rows.contains("vesyolaya-kistochka-1;24.11.2026;\n"))
    try sandbox.write("группа;дата;было\nvesyolaya-kistochka-1;24.11;13\n".utf8, to: "t.csv")
    #expect(
      try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-11-27").code == 0
    )
    let filled = try sandbox.text("Content/attendance/\(name)")
    #expect(
      filled
        == rows.replacing(
          "vesyolaya-kistochka-1;24.11.2026;\n",
          with: "vesyolaya-kistochka-1;24.11.2026;13\n"
        )
    )
  }

  @Test func `a new mark stands among those of its group`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.write("группа;дата;было\nvesyolaya-kistochka-1;01.12;13\n".utf8, to: "t.csv")
    let outcome = try sandbox.ozero("import", "appendix-1", "t.csv", "--date", "2026-12-02")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(
      try sandbox.text("Content/attendance/2026-11.csv").contains(
        "26.11.2026;15\nvesyolaya-kistochka-1;01.12.2026;13\nvesyolaya-kistochka-2;23.11.2026;9\n"
      )
    )
  }

  @Test(
    arguments: [
      (
        ["import", "appendix-1", "нет.xlsx"], 2, "не удалось прочитать «нет.xlsx»: нет такого файла"
      ),
      (["import", "appendix-1"], 2, "не указано «<таблица>»"),
      (
        ["new", "attendance", "--period", "01.09.2026"], 2,
        "нет периода, который начинается 01.09.2026"
      ),
      (
        ["import", "appendix-1", "t.csv", "--content", "Content", "--period", "23.11.2026"], 2,
        "неизвестная опция «--period»"
      ),
      (["show", "--content", "Content", "--room", "12"], 2, "неизвестная опция «--room»"),
      (["show", "--room", "12"], 2, "неизвестная опция «--room»"),
      (
        ["show", "hor-1"], 2,
        "нет папки «hor-1»; группу и\u{A0}педагога называют опциями --group и\u{A0}--teacher"
      ),
      (
        ["show", "hor-1", "--content", "Content"], 2,
        "группу и\u{A0}педагога называют опциями --group и\u{A0}--teacher"
      ),
    ] as [([String], Int32, String)]
  )
  func `a wrong call is told`(_ call: [String], _ code: Int32, _ words: String) throws {
    let sandbox = try Sandbox("small")
    let outcome = try Ozero.run(call, in: sandbox.root.path)
    #expect(outcome.code == code)
    #expect(outcome.error.contains(words), "\(outcome.error)")
  }

  @Test func `what is no table by its name is not read as one`() throws {
    let sandbox = try Sandbox("small")
    let outcome = try sandbox.ozero("import", "appendix-1", "Content/teachers.yaml")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("читаются только .xlsx и\u{A0}.csv"), "\(outcome.error)")
    #expect(!outcome.error.contains("на листе"), "\(outcome.error)")
  }

  @Test func `with an error in the definitions nothing is written`() throws {
    let sandbox = try Sandbox("small")
    try sandbox.replace(
      "учащихся: 15",
      with: "учащихся: много",
      in: "Content/programs/vesyolaya-kistochka.yaml"
    )
    try sandbox.write("группа;дата;было\nvesyolaya-kistochka-1;01.12;13\n".utf8, to: "t.csv")
    let before = try files(sandbox)
    for call in [["import", "appendix-1", "t.csv"], ["new", "attendance"]] {
      let outcome = try Ozero.run(call, in: sandbox.root.path)
      #expect(outcome.code == 1)
      #expect(outcome.error.contains("много"))
    }
    #expect(try files(sandbox) == before)
  }
}
