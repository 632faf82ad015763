import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Remedies are pasted over what stands in the file: they say all of it, and what they say is read.
struct WholeLineRemedyTests {
  private static let institution = "учебный год: {с: 01.09.2026, по: 31.05.2027}"

  /// A remedy of one of several lessons has the others too.
  @Test(arguments: [
    ("вт 15:30–17:10, чт 15:30", "вт 15:30–17:10, четверг 15:30–17:10"),
    ("вт 15:30, чт 16:00–17:40", "вторник 15:30–17:10, чт 16:00–17:40"),
    ("вт 15:30–17:10, чт 17:10–15:30", "вт 15:30–17:10, четверг 15:30–17:10"),
    ("вт 15:30–17:10; читверг 16:00–17:40", "вт 15:30–17:10; четверг 16:00–17:40"),
    (
      "вт 15:30–17:10, чт 16:00–17:40 (пристройка)",
      "вт 15:30–17:10, четверг 16:00–17:40 (площадка пристройка)"
    ),
    (
      "вт 15:30–17:10, чт 16:00–17:40 через неделю",
      "вт 15:30–17:10, четверг 16:00–17:40 (чётные недели)"
    ),
  ])
  func `a lesson among others`(_ line: String, _ right: String) throws {
    for lead in [" ", "\n      - "] {
      let (_, helps) = Self.read("\(lead)\(line)")
      let help = try #require(helps.only)
      #expect(help.contains("целиком") && help.contains("«\(right)»"), "\(help)")
      let (lessons, others) = Self.read("\(lead)\(right)")
      #expect(lessons.count == 2 && others == [])
    }
  }

  /// Weeks of a month are told by their dates, of which the year is known.
  @Test(arguments: [
    ("чт 15:30–17:10, кроме последнего четверга месяца", "03.09, 10.09, 17.09, 01.10", 29),
    ("чт 15:30–17:10 (кроме последнего четверга каждого месяца)", "03.09, 10.09, 17.09, 01.10", 29),
    ("1 и 3 вторник месяца 15:30–17:10", "01.09, 15.09, 06.10, 20.10", 17),
    ("последний вторник месяца 15:30–17:10", "29.09, 27.10, 24.11", 8),
    ("каждый первый понедельник месяца 15:30–17:10", "07.09, 05.10, 02.11, 07.12, 01.02", 8),
    ("сб 10:00–11:40 (каждую вторую субботу месяца)", "12.09, 10.10, 14.11", 9),
    ("вс 10:00–11:40 (сентябрь–октябрь, апрель–май)", "06.09, 13.09, 20.09, 27.09, 04.10", 16),
    ("пт 10:00–11:40, с ноября по январь", "06.11, 13.11, 20.11, 27.11, 04.12", 11),
    ("ср 10:00–11:40 (только май)", "05.05, 12.05, 19.05, 26.05", 4),
  ])
  func `weeks of a month`(_ line: String, _ dates: String, _ count: Int) throws {
    let (_, helps) = Self.read("\n      - \(line)")
    let help = try #require(helps.only)
    #expect(help.contains("«\(dates)"), "\(help)")
    let right = help.split(separator: "«").last?.split(separator: "»").first ?? ""
    let (lessons, others) = Self.read("\n      - \(right)")
    #expect(others == [] && lessons.count == 1)
    #expect(lessons.first?.contains("202") == true)
    #expect(right.split(separator: ",").count == count, "\(right)")
  }

  @Test(arguments: [
    (
      "вт 15:30–17:10 с 01.09 по 31.12, чт 15:30–17:10",
      "расписание: [вторник 15:30–17:10, чт 15:30–17:10]",
      "далее: [{с: 01.01, расписание: [чт 15:30–17:10]}]"
    ),
    (
      "вт 15:30–17:10, чт 15:30–17:10 (с 11.01.2027)", "расписание: [вт 15:30–17:10]",
      "далее: [{с: 11.01.2027, расписание: [вт 15:30–17:10, четверг 15:30–17:10]}]"
    ),
    (
      "вт 15:30–17:10, чт 15:30–17:10 до 31.12.2026",
      "расписание: [вт 15:30–17:10, четверг 15:30–17:10]",
      "далее: [{с: 01.01.2027, расписание: [вт 15:30–17:10]}]"
    ),
    (
      "вт 15:30–17:10, сб 10:00–11:40 с 01.02.2027 по 28.02.2027", "расписание: [вт 15:30–17:10]",
      "далее: [{с: 01.02.2027, по: 28.02.2027, расписание: [вт 15:30–17:10, суббота 10:00–11:40]}]"
    ),
  ])
  func `a lesson of a part of the year`(_ line: String, _ now: String, _ later: String) throws {
    let (_, helps) = Self.read("\n      - \(line)")
    let help = try #require(helps.only)
    #expect(help.contains("«\(now)»") && help.contains("«\(later)»"), "\(help)")
    #expect(Self.group("    \(now)\n    \(later)").helps == [])
  }

  /// As key and as text «1 подгруппа» says the same.
  @Test(arguments: [
    "\n      1 подгруппа: вт 15:30–17:10, чт 16:00–17:40",
    "\n      - 1 подгруппа: вт 15:30–17:10, чт 16:00–17:40",
    "\n      - 1 подгруппа вт 15:30–17:10, чт 16:00–17:40",
    "\n      - 1 подгруппа – вт 15:30–17:10 и чт 16:00–17:40",
    "\n      - подгруппа 1: вт 15:30–17:10, чт 16:00–17:40",
    "\n      1-я подгруппа: [вт 15:30–17:10, чт 16:00–17:40]",
    " вт 15:30–17:10 (1 подгруппа), чт 16:00–17:40 (1 подгруппа)",
  ])
  func `lessons of a part of a group`(_ timetable: String) {
    let (group, helps) = Self.group("    расписание:\(timetable)")
    let lessons = group?.lessons.items.map(\.value) ?? []
    #expect(helps == [])
    #expect(lessons.map { $0.time.value?.words } == ["вторник 15:30–17:10", "четверг 16:00–17:40"])
    #expect(lessons.map { $0.subgroup.value } == ["1", "1"])
  }

  private static func read(_ timetable: String) -> (lessons: [String], helps: [String]) {
    let (group, helps) = group("    часов в неделю: 4\n    расписание:\(timetable)")
    return (group?.lessons.items.map { $0.value.time.value?.words ?? "–" } ?? [], helps)
  }

  private static func group(_ lines: String) -> (group: GroupLines?, helps: [String]) {
    let reading = Sample.reading([
      "institution.yaml": institution, "programs/hor.yaml": "группы:\n  - группа: 1\n\(lines)",
    ])
    let codes: Set = ["unreadable-value", "unknown-key", "wrong-shape", "yaml-syntax"]
    let found = reading.diagnostics.filter { codes.contains($0.code.name) }
    return (reading.definitions.groups.first?.value, found.map { $0.help ?? $0.message })
  }
}
