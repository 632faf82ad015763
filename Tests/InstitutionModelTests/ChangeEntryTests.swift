import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import TestSupport
import Testing

/// Whom a change of days is about, as people write it, and what is told of one that is not read.
struct ChangeEntryTests {
  @Test(
    arguments: [
      ("охват: все программы, кроме Хор", ["etyud-1"]),
      ("охват: все программы, кроме hor-2", ["etyud-1", "hor-1"]),
      ("охват: все, за исключением Этюда", ["hor-1", "hor-2"]),
      ("охват: все программы\n    кроме: Хор", ["etyud-1"]),
      ("охват: [все программы, кроме Хор]", ["etyud-1"]),
      ("охват:\n      - все программы\n      - кроме: hor-1", ["etyud-1", "hor-2"]),
      ("охват: кроме Хор", ["etyud-1"]), ("кроме: Хор", ["etyud-1"]),
      ("группа: все", ["etyud-1", "hor-1", "hor-2"]), ("группа: все, кроме Хор", ["etyud-1"]),
      ("группа: Хор, кроме hor-2", ["hor-1"]), ("группа: Этюд", ["etyud-1"]),
      ("группа: hor-1 и hor-2", ["hor-1", "hor-2"]), ("группа: Хор 1 и 2", ["hor-1", "hor-2"]),
      ("группа: hor-1, 2", ["hor-1", "hor-2"]), ("группа: Певчие 2", ["hor-2"]),
      ("охват: Певчие", ["hor-1", "hor-2"]),
      ("группа: Хор, 2", ["hor-2"]), ("группа: Этюд, Хор, 2", ["etyud-1", "hor-2"]),
      ("группа: все группы Хора", ["hor-1", "hor-2"]),
      ("охват: все группы программы Хор", ["hor-1", "hor-2"]),
      ("группа: Этюд, hor-1", ["etyud-1", "hor-1"]),
      ("программа: Хор\n    группа: 2", ["hor-2"]),
      ("группа: 2\n    программа: Хор", ["hor-2"]),
      ("программа: hor\n    группа: 2", ["hor-2"]),
      ("программа: hor\n    группа: 1 и 2", ["hor-1", "hor-2"]),
      ("программа: Хор\n    группы: 1, 2", ["hor-1", "hor-2"]),
      ("программа: Хор\n    группа: hor-1", ["hor-1"]),
      ("программа: Хор", ["hor-1", "hor-2"]), ("программа: Этюд", ["etyud-1"]),
    ] as [(String, [String])]
  )
  func `whom it is about`(_ lines: String, _ groups: [String]) throws {
    let institution = try resolve("- дата: 24.11.2026\n    \(lines)\n    отмена: да")
    let change = try #require(institution.dayChanges.first)
    let found = institution.groups(of: change.scope).map { institution.groups[$0].slug }
    #expect(found.sorted() == groups)
  }

  @Test func `one line may leave some out`() throws {
    let institution = try resolve("- 25–26 декабря у всех, кроме Хора, занятий нет")
    let change = try #require(institution.dayChanges.first)
    #expect(institution.groups(of: change.scope).map { institution.groups[$0].slug } == ["etyud-1"])
    #expect(change.effect.isCancelled)
  }

  @Test func `who is replaced says nothing beside who teaches instead`() throws {
    let institution = try resolve(
      "- {дата: 24.11.2026, группа: hor-1, замена: Иванова А.А., вместо: Котов П.П.}"
    )
    #expect(institution.dayChanges.first?.effect.substitute != nil)
  }

  @Test func `who is replaced is whose lessons are meant where no group is named`() throws {
    let institution = try resolve(
      "- {дата: 24.11.2026, вместо: Иванова А.А., замена: не назначена}"
    )
    let change = try #require(institution.dayChanges.first)
    #expect(change.scope == .teacher(Teacher.ID(0)) && change.effect.substitute == .open)
  }

  @Test(arguments: [
    ("отмена: болезнь педагога", "отмена"), ("отмена: второй час", "час 2 отмена"),
    ("отмена: 2-й час", "час 2 отмена"), ("что: отмена", "отмена"),
    ("статус: занятия не будет", "отмена"), ("изменение: кабинет 36", "каб 36"),
    ("перенос: 26.11.2026\n    время: 17:30–19:10", "на 2026-11-26 17:30–19:10"),
    ("новая дата: 26.11.2026\n    новое время: 17:30", "на 2026-11-26 17:30"),
    ("новое время: 17:30", "на 17:30"), ("перенос на: 26.11.2026", "на 2026-11-26"),
    ("перенос: 16:00 → 17:30", "на 17:30"), ("перенос: с 16:00 на 17:30", "на 17:30"),
    ("кабинет: 3 → 36", "каб 36"), ("кабинет: 36 вместо 3", "каб 36"),
    ("кабинет: с 3 на 36", "каб 36"), ("новый кабинет: 36", "каб 36"),
    ("кабинет: 36\n    вместо: 3", "каб 36"), ("вместо: кабинета 3 кабинет 36", "каб 36"),
    ("вместо: 15:30 в 17:30", "в 15:30 на 17:30"),
    ("вместо: 15:30\n    перенос: 26.11.2026", "в 15:30 на 2026-11-26"),
    ("замена: Котов П.П. → Иванова А.А.", "замена"), ("замена педагога: Иванова А.А.", "замена"),
    ("замена: Котов П.П. на Иванова А.А.", "замена"), ("заменяющий: Иванова А.А.", "замена"),
    ("вместо: Котов П.П. Иванова А.А.", "замена"),
  ])
  func `what changes, under keys that people give it`(_ lines: String, _ words: String) throws {
    let institution = try resolve("- дата: 24.11.2026\n    группа: hor-1\n    \(lines)")
    #expect(institution.dayChanges.map(Self.words) == [words])
  }

  @Test func `a group is told from the days before it`() throws {
    let institution = try resolve("- Хор, группа 1, 25 ноября – перенос на 27 ноября в 17:30")
    let change = try #require(institution.dayChanges.first)
    #expect(change.days.first.isoFigures == "2026-11-25" && change.days.count == 1)
    #expect(institution.groups(of: change.scope).map { institution.groups[$0].slug } == ["hor-1"])
  }

  private static func words(_ change: DayChange) -> String {
    let effect = change.effect
    var isTeacher = false
    if case .teacher = effect.substitute { isTeacher = true }
    let move = effect.move.map { move in
      [move.date?.isoFigures, move.spans.first?.figures ?? move.start?.figures]
        .compactMap(\.self)
    }
    let parts = [
      change.start.map { "в \($0.figures)" }, change.hour.map { "час \($0)" },
      effect.isCancelled ? "отмена" : nil, move.map { "на \($0.joined(separator: " "))" },
      effect.room.map { "каб \($0)" }, isTeacher ? "замена" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  @Test(
    arguments: [
      ("- дата: 24.11.2026\n    заменяет: Иванова А.А.", "здесь этот ключ называется «замена»"),
      (
        "- дата: 24.11.2026\n    группа: hor-1\n    вместо: Иванова А.А.",
        "если этого педагога не\u{A0}будет, напишите «педагог: Иванова А.А.», "
          + "если он ведёт занятие вместо другого – «замена: Иванова А.А.»"
      ),
      ("- дата: среда, 24.11.2026", "напишите «вторник, 24.11.2026»"),
      ("- дата: 24.11.2026, среда", "напишите «вторник, 24.11.2026»"),
      ("- среда, 24.11 hor-1: отмена", "напишите «вторник, 24.11.2026»"),
      ("- 24.11 (среда) hor-1 отмена", "напишите «вторник, 24.11.2026»"),
      ("- дата: среда, 24 ноября", "напишите «вторник, 24.11.2026»"),
      (
        "- дата: 24.11.2026\n    группа: hor-1\n    перенесли на 26.11.2026 15:30–17:10",
        "напишите «перенос: 26.11.2026 15:30–17:10»"
      ),
    ]
  )
  func `the remedy says how to write it`(_ lines: String, _ help: String) {
    let found = Sample.reading([
      "institution.yaml": "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n",
      "changes/november.yaml": "изменения:\n  \(lines)\n",
    ]).diagnostics.filter { $0.range != nil && $0.code != "missing-key" }
    #expect(found.map(\.help) == [help])
  }

  @Test(
    arguments: [
      (
        "|\n  Дата\tГруппа\tЧто\tПричина\n  15.12.2026\thor-1\tотмена\tболезнь",
        "уберите «|» и пишите по пункту на строку: «- 15.12.2026 hor-1: отмена, болезнь»"
      ),
      (
        "|\n  15.12.2026 | hor-1 | отмена |",
        "уберите «|» и пишите по пункту на строку: «- 15.12.2026 hor-1: отмена»"
      ),
      (
        "|\n  15.12.2026 hor-1 отмена",
        "уберите «|» и пишите по пункту на строку: «- 15.12.2026 hor-1 отмена»"
      ),
      (
        "|\n  дата: 15.12.2026\n  отмена: да",
        "уберите «|» и пишите по пункту на строку, например: «- 25.11 hor-1: отмена»"
      ),
    ]
  )
  func `a table is told with its first line as an item`(_ text: String, _ help: String) {
    let found = Sample.reading(["changes/a.yaml": "изменения: \(text)\n"]).diagnostics
      .filter { $0.range != nil }
    #expect(found.map(\.code.name) == ["unreadable-value"])
    #expect(found.map { $0.help?.replacing("\u{A0}", with: " ") } == [help])
  }

  @Test(
    arguments: [
      (
        "changes/a.yaml", "события: []",
        "список «события» лежит не здесь: перенесите файл в папку «events»"
      ),
      (
        "events/a.yaml", "изменения: []",
        "список «изменения» лежит не здесь: перенесите файл в папку «changes»"
      ),
      (
        "changes/a.yaml", "изменения: []\nсобытия: []",
        "список «события» лежит не здесь: перенесите эти строки в файл папки «events»"
      ),
      (
        "changes/a.yaml", "периоды: []",
        "список «периоды» лежит в periods.yaml: перенесите эти строки туда"
      ),
    ]
  )
  func `a list of another file is told its place`(_ path: String, _ text: String, _ help: String) {
    let found = Sample.reading([path: "\(text)\n"]).diagnostics.filter { $0.range != nil }
    #expect(found.map(\.code.name) == ["unknown-key"])
    #expect(found.map(\.help) == [help])
  }

  private func resolve(_ lines: String) throws -> Institution {
    let files = [
      "changes/november.yaml": "изменения:\n  \(lines)\n",
      "programs/hor.yaml": program("Хор", "Певчие", groups: ["1", "2"]),
      "programs/etyud.yaml": program("Этюд", "Этюд", groups: ["1"]),
    ]
    var inputs = try FixtureFiles.all(of: "small").filter { !$0.path.contains("/") }
      .map { InputFile(path: $0.path, bytes: $0.bytes) }
    inputs += files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let reading = DefinitionReader.read(inputs, in: "")
    #expect(reading.diagnostics.unexpectedCodes == [], "\(lines)")
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas).institution
  }

  private func program(_ title: String, _ short: String, groups: [String]) -> String {
    let items = groups.map { "  - {группа: \($0), учащихся: 1, часов в неделю: 2}\n" }.joined()
    return "программа: \(title)\nкороткое название: \(short)\nуровень: базовый\n"
      + "педагог: Иванова А.А.\nгруппы:\n\(items)"
  }
}
