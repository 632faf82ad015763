import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import TestSupport
import Testing

/// Events: when they are, where, for whom.
struct EventTests {
  @Test(arguments: [
    ("дата: 05.12.2026", "2026-12-05"), ("дата: 5 декабря", "2026-12-05"),
    ("дата: 05.12.2026–07.12.2026", "2026-12-05 – 2026-12-07"),
    ("дата: 05–07.12.2026", "2026-12-05 – 2026-12-07"),
    ("дата: с 5 по 7 декабря 2026 г.", "2026-12-05 – 2026-12-07"),
    ("с: 05.12.2026\n    по: 07.12.2026", "2026-12-05 – 2026-12-07"),
    ("с: 05.12.2026 по 07.12.2026", "2026-12-05 – 2026-12-07"), ("с: 05.12.2026", "2026-12-05"),
    ("даты: 05.12.2026–07.12.2026", "2026-12-05 – 2026-12-07"),
  ])
  func `days`(_ lines: String, _ days: String) throws {
    let found = try event(lines).days
    let ends = [found.first, found.last].map(\.isoFigures)
    #expect((found.count == 1 ? ends[0] : ends.joined(separator: " – ")) == days)
  }

  @Test(arguments: [
    "дата: 12 и 19 декабря", "дата: 12.12.2026, 19.12.2026", "дата: 12 и 19 декабря 2026",
    "дата: [12.12.2026, 19.12.2026]", "дата: сб, 12.12, сб, 19.12", "дата: 12 и 19 декабря 12:00",
    "дни: 12 и 19 декабря", "даты: 12.12, 19.12", "дни: [12.12.2026, 19.12.2026]",
    "когда: 12 и 19 декабря",
  ])
  func `days one by one are events of their own`(_ line: String) throws {
    let events = try resolve(line).events
    #expect(events.map(\.days.first.isoFigures) == ["2026-12-12", "2026-12-19"])
    #expect(events.allSatisfy { $0.days.count == 1 })
    #expect(Set(events.map(\.slug)).count == 2)
  }

  @Test func `a date with a gap is no remedy for itself`() {
    let found = Sample.reading([
      "events/a.yaml": "события:\n  - название: Квест\n    дата: 19.12.…\n"
    ])
    .diagnostics.first { $0.code.name == "unreadable-value" }
    #expect(found?.help == "впишите то, чего не\u{A0}хватает, вместо «…»")
  }

  @Test(
    arguments: [
      ("дата: 05.12.2026\n    время: 12:00–13:30", "12:00", "13:30"),
      ("дата: 05.12.2026\n    время: с 12 до 13.30", "12:00", "13:30"),
      ("дата: 05.12.2026\n    время: 12.00", "12:00", nil),
      ("дата: 05.12.2026\n    время: в 12:00", "12:00", nil),
      ("дата: 05.12.2026\n    время: начало в 12:00", "12:00", nil),
      ("дата: 05.12.2026\n    время: весь день", nil, nil),
      ("дата: 05.12.2026 12:00–13:30", "12:00", "13:30"),
      ("дата: 05.12.2026\n    когда: 12:00–13:30", "12:00", "13:30"),
      ("дни: 05.12.2026\n    когда: 12:00", "12:00", nil),
      ("дата: 05.12.2026, с 12:00 до 13:30", "12:00", "13:30"),
      ("дата: 5 декабря 2026 года в 12:00", "12:00", nil), ("дата: 05.12.2026", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `hours`(_ lines: String, _ start: String?, _ end: String?) throws {
    let event = try event(lines)
    #expect(event.days.first.isoFigures == "2026-12-05" && event.days.count == 1)
    #expect(event.hours.map { Self.clock($0.start) } == start)
    #expect(event.hours?.end.map(Self.clock) == end)
  }

  @Test(
    arguments: [
      ("", ["hor-1", "hor-2", "kruzhok-1"]),
      ("для: все программы", ["hor-1", "hor-2", "kruzhok-1"]),
      ("для: родители", ["hor-1", "hor-2", "kruzhok-1"]),
      ("для: Все желающие!", ["hor-1", "hor-2", "kruzhok-1"]), ("для: Хор", ["hor-1", "hor-2"]),
      ("для: все программы, кроме Хор", ["kruzhok-1"]),
      ("для: {группа: hor-2}", ["hor-2"]), ("для: Хор, группы 1 и 2", ["hor-1", "hor-2"]),
      ("для: Художественный отдел\n    кроме: [{группа: hor-1}]", ["hor-2", "kruzhok-1"]),
    ] as [(String, [String])]
  )
  func `for whom`(_ lines: String, _ groups: [String]) throws {
    let institution = try resolve("дата: 05.12.2026\n    \(lines)")
    #expect(institution.events[0].coverage.groups.map { institution[$0].slug } == groups)
  }

  @Test(arguments: [
    (
      "12.12 15:00 Мастерская «Ёлка», актовый зал",
      "{название: Мастерская «Ёлка», дата: 12.12, время: 15:00, место: актовый зал}"
    ),
    ("12 и 19 декабря Ярмарка", "{название: Ярмарка, дата: 12 и 19 декабря}"),
    (
      "Концерт, посвящённый маме 27.11.2026 с 16:00 до 17:00",
      "{название: \"Концерт, посвящённый маме\", дата: 27.11.2026, время: с 16:00 до 17:00}"
    ),
  ])
  func `an event in one line gets its right form`(_ line: String, _ rightForm: String) throws {
    let told = Sample.reading(["events/a.yaml": "события:\n  - \(line)\n"]).diagnostics
    #expect(told.compactMap(\.help).contains("напишите «\(rightForm)»"), "\(told)")
    let mended = "события:\n  - \(rightForm)\n"
    let year = "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n"
    let reading = Sample.reading(["institution.yaml": year, "events/a.yaml": mended])
    #expect(reading.diagnostics.unexpectedCodes.filter { $0 != "missing-file" } == [])
  }

  @Test func `whole hours get their minutes`() {
    let text = "события:\n  - название: Квест\n    дата: 19.12.2026\n    время: 10-13\n"
    let told = Sample.reading(["events/a.yaml": text]).diagnostics
    #expect(told.compactMap(\.help).contains("напишите «10:00–13:00»"), "\(told)")
  }

  @Test func `a place of the institution is known, others are as they are written`() throws {
    #expect(try event("дата: 05.12.2026\n    место: онлайн").site == nil)
    let institution = try resolve("дата: 05.12.2026\n    место: школа № 5, кабинет 3")
    let event = institution.events[0]
    #expect(event.place == "школа № 5, кабинет 3")
    #expect(event.site.map { institution[$0].name.text } == "школа № 5")
  }

  @Test func `events are in order of time, each with a name for ever`() throws {
    let institution = try resolve(
      """
      дата: 05.12.2026
          время: 15:00
        - название: Праздник
          дата: 05.12.2026
          время: 12:00
        - название: Раньше
          дата: 01.12.2026
      """
    )
    #expect(
      institution.events.map(\.slug)
        == ["2026-12-01-ranshe", "2026-12-05-prazdnik", "2026-12-05-prazdnik-2"]
    )
  }

  @Test func `an event that has a code keeps its name when it is moved or called otherwise`() throws
  {
    let first = try resolve("дата: 05.12.2026\n    код: yolka").events
    let moved = try resolve("дата: 12.12.2026 15:00\n    код: yolka").events
    let other = try resolve("дата: 12.12.2026\n    код: Ёлка").events
    #expect([first, moved, other].map { $0.map(\.slug) } == [["yolka"], ["yolka"], ["yolka"]])
    let renamed = try resolve(
      "дата: 05.12.2026\n    код: yolka\n  - {название: а, дата: 06.12.2026}"
    )
    #expect(renamed.events.map(\.slug) == ["yolka", "2026-12-06-a"])
  }

  @Test func `one without a code is another when it is moved`() throws {
    #expect(try event("дата: 05.12.2026").slug == "2026-12-05-prazdnik")
    #expect(try event("дата: 12.12.2026").slug == "2026-12-12-prazdnik")
  }

  @Test func `days of one code have names of their own`() throws {
    let events = try resolve("дата: 12 и 19 декабря\n    код: yolka").events
    #expect(events.map(\.slug) == ["yolka", "yolka.2"])
  }

  @Test(arguments: [("ёлка 2026", "yolka-2026"), ("yolka_1", "yolka-1")])
  func `a code of several words gets its right form`(_ code: String, _ form: String) {
    let text = "события:\n  - {название: Праздник, дата: 05.12.2026, код: \(code)}\n"
    let found = Sample.reading(["events/a.yaml": text]).diagnostics
      .first { $0.code.name == "unreadable-value" }
    #expect(found?.help?.contains(form) == true, "\(found?.help ?? "–")")
  }

  @Test(arguments: [
    "дата: скоро", "дата: 05.13.2026", "время: утром", "заявки до: когда-нибудь", "для:",
  ])
  func `what is no day, hour or group is refused`(_ line: String) {
    let text = "события:\n  - название: Праздник\n    \(line)\n"
    #expect(Sample.reading(["events/a.yaml": text]).diagnostics.unexpectedCodes.count > 0)
  }

  /// «12:00»; these tests have no minute below 10 but the full hour.
  private static func clock(_ time: TimeOfDay) -> String {
    "\(time.hour):\(time.minute == 0 ? "00" : "\(time.minute)")"
  }

  private func event(_ lines: String) throws -> Event {
    try #require(try resolve(lines).events.first)
  }

  private func resolve(_ lines: String) throws -> Institution {
    var files = ["events/a.yaml": "события:\n  - название: Праздник\n    \(lines)\n"]
    files["programs/hor.yaml"] = program("Хор", groups: ["1", "2"])
    files["programs/kruzhok.yaml"] = program("Этюд", groups: ["1"])
    var inputs = try FixtureFiles.all(of: "small").filter { !$0.path.contains("/") }
      .map { InputFile(path: $0.path, bytes: $0.bytes) }
    let sites = Array("\nплощадки: [главный корпус, школа № 5]\n".utf8)
    for index in inputs.indices where inputs[index].path == "institution.yaml" {
      inputs[index] = InputFile(path: inputs[index].path, bytes: inputs[index].bytes + sites)
    }
    inputs += files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let reading = DefinitionReader.read(inputs, in: "")
    let codes = reading.diagnostics.unexpectedCodes
    #expect(codes == [], "\(lines)")
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas).institution
  }

  private func program(_ title: String, groups: [String]) -> String {
    let items = groups.map { "  - {группа: \($0), учащихся: 1, часов в неделю: 2}\n" }.joined()
    return "программа: \(title)\nуровень: базовый\nпедагог: Иванова А.А.\nгруппы:\n\(items)"
  }
}
