import CivilTime
import Diagnostics
import Pipeline
import SourceText
import TestSupport
import Testing

/// What the style of papers asks of the system.
struct StyleFileTests {
  private func findings(_ style: String) throws -> [Diagnostic] {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") { try place.write(file.bytes, to: file.path) }
    try place.write(style: style)
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in date })
    let request = Request(content: place.content, templates: place.templates, date: date, jobs: 1)
    return try pipeline.check(request).diagnostics
  }

  @Test func `the usual font and one that is installed are taken`() throws {
    #expect(try findings("шрифт: Liberation Serif\n").isEmpty)
    #expect(try findings("шрифт: Liberation Sans\n").isEmpty)
  }

  @Test(arguments: [
    ("PT Невиданный", "установите пакет fonts-paratype"), ("Невиданный", "установите шрифт"),
  ])
  func `a font that is not there is told at its line`(_ font: String, _ help: String) throws {
    let findings = try findings("бланк: слева\nшрифт: \(font)\n")
    #expect(findings.map(\.code) == ["font-is-installed"])
    #expect(findings.first?.range.map { Int($0.lower) } == "бланк: слева\nшрифт: ".utf8.count)
    #expect(findings.first?.help?.hasPrefix(help) == true)
  }
}
