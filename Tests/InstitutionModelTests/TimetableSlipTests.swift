import Diagnostics
import Schema
import SourceText
import Testing

@testable import InstitutionModel

/// Slips in timetables whose remedy must not change what was meant.
struct TimetableSlipTests {
  @Test(arguments: [
    ("\n      - вторник 15:30÷17:10", ["вторник 15:30–17:10"]),
    ("\n      - Вторник.............15:30–17:10", ["вторник 15:30–17:10"]),
    ("\n      - вт.______15:30–17:10", ["вторник 15:30–17:10"]),
    (
      "\n      понедельник: —\n      вторник: 15:30–17:10\n      среда: нет занятий",
      ["вторник 15:30–17:10"]
    ),
  ])
  func `what can be meant in one way alone is read`(_ timetable: String, _ lessons: [String]) {
    let (read, helps) = Self.read(timetable)
    #expect(helps == [])
    #expect(read == lessons)
  }

  @Test(arguments: [
    ("вторник 11:30–13:10 мск", "пересчитайте часы на время своего города", "11:30"),
    ("вторник 11:30–13:10 (по московскому времени)", "пересчитайте часы", "11:30"),
    (
      "вторник 15:30–16:15, перемена 16:15–16:25, 16:25–17:10",
      "вторник 15:30–16:15, 16:25–17:10", "16:15–16:25"
    ),
    (
      "вторник 15:30–17:10 (кто учится во 2 смену – 10:00–11:40)",
      "«вторник 10:00–11:40 (2 подгруппа)»", "15:30–17:10, 10:00"
    ),
  ])
  func `what is told keeps the hours`(_ line: String, _ words: String, _ wrong: String) throws {
    let (_, helps) = Self.read("\n      - \(line)")
    let help = try #require(helps.only)
    #expect(help.contains(words) && !help.contains(wrong), "\(help)")
  }

  @Test func `a date beside a reason stays`() throws {
    let change = "с 08.12.2026 на время ремонта (до 25.12.2026) кабинет 14"
    let line = "\n      - вт 15:30–17:10\n    далее:\n      - \(change)"
    let help = try #require(Self.read(line).helps.only)
    #expect(help.contains("«с 08.12.2026 по 25.12.2026 кабинет 14»"), "\(help)")
  }

  private static func read(_ timetable: String) -> (lessons: [String], helps: [String]) {
    let reading = Sample.reading([
      "programs/hor.yaml":
        "группы:\n  - группа: 1\n    часов в неделю: 4\n    расписание:\(timetable)"
    ])
    let codes: Set = ["unreadable-value", "unknown-key", "wrong-shape", "yaml-syntax"]
    let found = reading.diagnostics.filter { codes.contains($0.code.name) }
    let lessons = reading.definitions.groups.first?.value.lessons.items ?? []
    return (
      lessons.map { $0.value.time.value?.words ?? "–" }, found.map { $0.help ?? $0.message }
    )
  }
}
