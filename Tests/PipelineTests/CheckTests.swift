import CivilTime
import Diagnostics
import Foundation
import Pipeline
import Synchronization
import TestSupport
import Testing

/// What a check asks of the world and how it fails.
struct CheckTests {
  static let fixture = Repository.root.appending(path: "Tests/Fixtures/small").path

  private static func request(_ content: String = fixture, date: CalendarDate? = nil) -> Request {
    Request(content: content, date: date, jobs: 2)
  }

  @Test
  func `a given day is taken whatever day it is`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let other = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let checked = try Pipeline(program: .anyBuild, today: { _ in other }).check(
      Self.request(date: date)
    )
    #expect(checked.date == date)
    #expect(checked.diagnostics.isEmpty)
  }

  @Test
  func `a zone that the system does not know is a finding of a given day, too`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let checked = try Pipeline(program: .anyBuild, today: { _ in nil }).check(
      Self.request(date: date)
    )
    #expect(checked.date == date)
    #expect(checked.diagnostics.map(\.code) == ["time-zone-is-known"])
  }

  @Test
  func `without a day it is today in the institution's time zone`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 12, day: 1))
    let zones = Mutex<[String]>([])
    let pipeline = Pipeline(
      program: .anyBuild,
      today: { zone in
        zones.withLock { $0.append(zone) }
        return date
      }
    )
    #expect(try pipeline.check(Self.request()).date == date)
    #expect(zones.withLock { $0 } == ["Asia/Tomsk"])
  }

  /// A demonstration has a day of its own; one that is asked for holds against it.
  @Test(
    arguments: [
      ("демонстрация: {день: 24.11.2026}", nil, "2026-11-24"),
      ("демонстрация: 24.11.2026", nil, "2026-11-24"),
      ("демонстрация: {день: 24.11.2026}", "2026-12-02", "2026-12-02"),
      ("демонстрация: да", nil, "2027-01-01"), ("демонстрация: нет", nil, "2027-01-01"),
      ("демонстрация: да", "2026-12-02", "2026-12-02"),
    ] as [(String, String?, String)]
  )
  func `the day of a demonstration stands for today`(
    _ line: String,
    _ asked: String?,
    _ day: String
  ) throws {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    let text = try Repository.text("Tests/Fixtures/small/institution.yaml")
    let changed = text.replacing("  город: Томск\n", with: "  город: Томск\n  \(line)\n")
    try place.write(changed, to: "institution.yaml")
    let today = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let request = Request(
      content: place.content,
      date: asked.flatMap { CalendarDate(iso: $0) },
      jobs: 1
    )
    let checked = try Pipeline(program: .anyBuild, today: { _ in today }).check(request)
    #expect(checked.date == CalendarDate(iso: day))
  }

  @Test
  func `a zone that the system does not know is a finding at its place`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 12, day: 1))
    let pipeline = Pipeline(program: .anyBuild, today: { $0 == "UTC" ? date : nil })
    let checked = try pipeline.check(Self.request())
    let finding = try #require(checked.diagnostics.first)
    #expect(finding.code == "time-zone-is-known")
    #expect(checked.diagnostics.count == 1)
  }

  @Test
  func `a system without any zones is told`() {
    #expect(throws: Failure.world("системе неизвестен часовой пояс UTC; установите пакет tzdata")) {
      try Pipeline(program: .anyBuild, today: { _ in nil }).check(Self.request())
    }
  }

  @Test
  func `a folder that is not there is wrong usage`() {
    let reason = "не удалось прочитать «/нет/такой»: нет такой папки или файла"
    let advice = "описания лежат в папке «Content»: запустите с --content Content"
    #expect(throws: Failure.usage("\(reason); \(advice)")) {
      try Pipeline(program: .anyBuild, today: { _ in nil }).check(Self.request("/нет/такой"))
    }
  }

  private static let form =
    "; программу называют по имени её файла в папке programs без .yaml; "
    + "есть vesyolaya-kistochka («Весёлая кисточка»)"

  @Test(arguments: [
    ("vesyolaya-kistochk", "; возможно, это «vesyolaya-kistochka»"), ("zzz", form), ("", form),
  ])
  func `a program that is not there cannot be left out`(_ name: String, _ remark: String) throws {
    var request = Self.request()
    request.without = ["vesyolaya-kistochka", name]
    #expect(throws: Failure.usage("--without: нет программы «\(name)»\(remark)")) {
      try Pipeline(program: .anyBuild, today: { _ in nil }).check(request)
    }
  }

  @Test
  func `a rule that documents stand on cannot be switched off into silence`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Self.fixture, toPath: folder.path)
    let institution = folder.appending(path: "institution.yaml")
    let text = try String(contentsOf: institution, encoding: .utf8)
    try text.replacing("по: 31.05.2027", with: "по: 31.05.2026")
      .write(to: institution, atomically: true, encoding: .utf8)
    try "правила:\n  school-year-ends-after-it-starts: выключено\n"
      .write(to: folder.appending(path: "regulation.yaml"), atomically: true, encoding: .utf8)
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let checked = try Pipeline(program: .anyBuild, today: { _ in date }).check(
      Self.request(folder.path, date: date)
    )
    let codes = checked.diagnostics.map(\.code.name)
    #expect(codes == ["school-year-ends-after-it-starts", "foundations-stay-errors"])
  }

  @Test
  func `a folder that is named like a file is told`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: Self.fixture, toPath: folder.path)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "programs/d.yaml"),
      withIntermediateDirectories: false
    )
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let checked = try Pipeline(program: .anyBuild, today: { _ in date }).check(
      Self.request(folder.path, date: date)
    )
    let message = "«\(folder.path)/programs/d.yaml/» – папка, а нужен файл"
    #expect(checked.diagnostics.map(\.message) == [message])
  }

  @Test
  func `stages that ran have taken time and others none`() throws {
    let ticks = Mutex(0.0)
    let stopwatch = Stopwatch(clock: {
      ticks.withLock { ticks in
        ticks += 1
        return ticks
      }
    })
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    _ = try Pipeline(program: .anyBuild, today: { _ in date }, stopwatch: stopwatch).check(
      Self.request()
    )
    let ran = Stage.allCases.filter { stopwatch.time(of: $0) > 0 }
    #expect(ran == [.reading, .rules, .templates])
  }
}
