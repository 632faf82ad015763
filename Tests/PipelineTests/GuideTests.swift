import CivilTime
import Diagnostics
import Foundation
import InstitutionModel
import Pipeline
import Publishing
import Schema
import TestSupport
import Testing

/// What the guide shows is what the program reads.
struct GuideTests {
  private static let guide = Guide((try? Repository.text("Documentation/guide-ru.md")) ?? "")
  /// Long after the day that the example is shown on.
  private static let today = CalendarDate(year: 2031, month: 3, day: 3)

  @Test func `it shows the three files that a folder begins with, as they are`() {
    let files = Pipeline.startingFiles
    #expect(files.map(\.path).count == 3)
    for file in files {
      #expect(Self.guide.files[file.path] == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func `the three files are checked without a finding and are built, whatever the day`()
    throws
  {
    let place = try Self.place()
    let checked = try Self.pipeline.check(Request(content: place.content, jobs: 2))
    #expect(checked.diagnostics.map(\.message) == [])
    #expect(checked.date == CalendarDate(year: 2026, month: 11, day: 20))
    #expect(try Self.written(place) > 20)
  }

  @Test func `the period of the evening is built without a finding`() throws {
    let place = try Self.place()
    try place.write(try #require(Self.guide.files["periods.yaml"]), to: "periods.yaml")
    let checked = try Self.pipeline.check(Request(content: place.content, jobs: 2))
    #expect(checked.diagnostics.map(\.message) == [])
    #expect(try Self.written(place) > 60)
    let paths = FileManager.default.subpaths(atPath: place.output) ?? []
    #expect(paths.contains("internal/orders/2026-11-23-transfer.docx"))
    #expect(paths.contains("internal/notices/sudomodelirovanie-1.pdf"))
  }

  @Test func `on the first day of the evening's period the draft is a warning`() throws {
    let place = try Self.place()
    try place.write(try #require(Self.guide.files["periods.yaml"]), to: "periods.yaml")
    let first = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let request = Request(content: place.content, date: first, jobs: 2)
    let checked = try Self.pipeline.check(request)
    #expect(checked.diagnostics.map(\.code.name) == ["period-directive-is-ready"])
  }

  /// Where the guide says that lines are added to the group, they are, and nothing is found.
  @Test(arguments: guide.additions)
  func `lines that are added to a group are lawful`(_ addition: String) throws {
    let place = try Self.place()
    let path = "programs/sudomodelirovanie.yaml"
    let text = try #require(Self.guide.files[path])
    let end = "\n\n  - группа: 2"
    #expect(text.contains(end))
    let isGroup = addition.hasPrefix("  - ")
    let changed =
      isGroup ? "\(text)\n\(addition)" : text.replacing(end, with: "\n\(addition)\(end)")
    try place.write(changed, to: path)
    let checked = try Self.pipeline.check(Request(content: place.content, jobs: 2))
    let found = checked.diagnostics.filter { $0.severity > .note }.map(\.message)
    #expect(found == [], "\(changed)")
  }

  @Test(arguments: guide.changes)
  func `changes of days as the guide shows them are read without a finding`(_ changes: String)
    throws
  {
    let place = try Self.place()
    try place.write(changes, to: "changes/2026-10.yaml")
    let request = Request(content: place.content, jobs: 2)
    #expect(try Self.pipeline.check(request).diagnostics.map(\.message) == [])
  }

  @Test(arguments: guide.events)
  func `events as the guide shows them are read without a finding`(_ events: String) throws {
    let place = try Self.place()
    try place.write(events, to: "events/zima.yaml")
    let request = Request(content: place.content, jobs: 2)
    #expect(try Self.pipeline.check(request).diagnostics.map(\.message) == [])
  }

  @Test(arguments: guide.periodLines)
  func `lines of a period as the guide shows them are lawful`(_ lines: String) throws {
    let place = try Self.place()
    let all = "    охват: все программы\n"
    let period = try Self.signedPeriod()
    #expect(period.contains(all))
    let isCoverage = lines.hasPrefix("    охват:")
    let changed = isCoverage ? period.replacing(all, with: lines) : period + lines
    try place.write(changed, to: "periods.yaml")
    #expect(try Self.found(in: place) == [], "\(changed)")
  }

  @Test(arguments: guide.learning)
  func `ways to learn as the guide shows them are lawful`(_ lines: String) throws {
    let place = try Self.place()
    try place.write(try Self.signedPeriod(), to: "periods.yaml")
    let path = "programs/sudomodelirovanie.yaml"
    let text = try #require(Self.guide.files[path])
    let start = try #require(text.range(of: "    дистанционно: # как группа"))
    let end = try #require(text.range(of: "\n  - группа: 2"))
    let changed = text[..<start.lowerBound] + lines + text[end.lowerBound...]
    try place.write(String(changed), to: path)
    #expect(try Self.found(in: place) == [], "\(changed)")
  }

  @Test(arguments: guide.tables)
  func `marks as the guide shows them are read without a finding`(_ table: String) throws {
    let place = try Self.place()
    try place.write(try Self.signedPeriod(), to: "periods.yaml")
    try place.write(table, to: "attendance/noyabr.csv")
    let day = try #require(CalendarDate(iso: "2026-11-29"))
    let request = Request(content: place.content, date: day, jobs: 2)
    let found = try Self.pipeline.check(request).diagnostics.filter { $0.severity > .note }
    #expect(found.map(\.message) == [])
  }

  @Test(arguments: guide.pages)
  func `a page as the guide shows it is read without a finding`(_ page: String) throws {
    let place = try Self.place()
    try place.write(page, to: "pages/voprosy.md")
    let request = Request(content: place.content, jobs: 2)
    #expect(try Self.pipeline.check(request).diagnostics.map(\.message) == [])
  }

  @Test func `every address that the guide names is published on the evening`() throws {
    let place = try Self.place()
    try place.write(try #require(Self.guide.files["periods.yaml"]), to: "periods.yaml")
    #expect(try Self.written(place) > 0)
    let outputs = Set(Self.guide.outputs)
    #expect(outputs.count >= 8)
    for path in outputs.sorted() {
      let file = place.output + path.dropFirst("Output".count)
      #expect(FileManager.default.fileExists(atPath: file), "\(path)")
    }
  }

  @Test func `a mistake is told as the guide says`() throws {
    let place = try Self.place()
    let path = "programs/sudomodelirovanie.yaml"
    let line = "    часов в неделю: 4 # академических: столько же должно выйти по расписанию"
    let text = try #require(Self.guide.files[path])
    #expect(text.contains(line))
    try place.write(text.replacing(line, with: "    часов в неделю: 5"), to: path)
    let checked = try Self.pipeline.check(Request(content: place.content, jobs: 2))
    let drawn = DiagnosticStyle.full.format(isColoured: false)
      .draw(checked.diagnostics, in: checked.sources)
    let said = String(decoding: drawn, as: UTF8.self)
      .replacing(place.content, with: "Content").replacing("\u{A0}", with: " ")
    #expect(said == Self.guide.findings.first?.replacing("\u{A0}", with: " "))
  }

  @Test func `every key that the guide names exists`() {
    let known = Set(FileForm.all.flatMap { $0.form.allKeys }.map(\.name.localizedLowercase))
    let named = Self.guide.keys
    #expect(named.count > 60)
    for name in named { #expect(known.contains(name.localizedLowercase), "\(name)") }
  }

  @Test func `the page of keys begins with the three files`() throws {
    let page = try Repository.text("Documentation/keys.md")
    #expect(page == Pipeline.keysPage, "make keys")
    for (path, text) in Self.guide.files where path != "periods.yaml" {
      #expect(page.contains("```yaml \(path)\n\(text)```"))
    }
  }

  private static var pipeline: Pipeline { Pipeline(program: .anyBuild, today: { _ in today }) }

  /// A folder with the three files of the guide.
  private static func place() throws -> Place {
    let place = try Place()
    for (path, text) in guide.files where path != "periods.yaml" { try place.write(text, to: path) }
    return place
  }

  /// The period of the evening once its order is signed.
  private static func signedPeriod() throws -> String {
    try #require(guide.files["periods.yaml"])
      .replacing("приказ: проект", with: "приказ: № 92 от 20.11.2026")
  }

  /// Errors and warnings of a folder.
  private static func found(in place: Place) throws -> [String] {
    try pipeline.check(Request(content: place.content, jobs: 2)).diagnostics
      .filter { $0.severity > .note }.map(\.message)
  }

  /// Publishes, and says how many files that are.
  private static func written(_ place: Place) throws -> Int {
    let request = Request(content: place.content, jobs: 2)
    let checked = try pipeline.check(request)
    return try pipeline.publish(checked, for: request, to: place.output)?.written ?? 0
  }
}
