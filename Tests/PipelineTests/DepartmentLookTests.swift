import CivilTime
import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

@testable import InstitutionModel

/// Colours and drawings of departments, and the names of facts for machines.
struct DepartmentLookTests {
  private static let department = "  - название: Отдел ремёсел\n"

  /// The fixture with further lines of a department and further files.
  private func write(
    _ lines: String,
    adding files: [String: String] = [:]
  ) throws -> (place: Place, request: Request) {
    let place = try Place()
    for file in try FixtureFiles.all(of: "two-departments") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let changed = text.replacing(Self.department, with: Self.department + lines)
      let isChanged = file.path == "institution.yaml"
      try place.write(isChanged ? Array(changed.utf8) : file.bytes, to: file.path)
    }
    for (path, text) in files { try place.write(Array(text.utf8), to: path) }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    return (place, Request(content: place.content, date: day, jobs: 2))
  }

  private static let pipeline = Pipeline(
    program: .anyBuild,
    today: { _ in CalendarDate(iso: "2026-11-25") }
  )

  /// The published pages of the fixture, and what is found in it.
  private func build(
    _ lines: String = "",
    adding files: [String: String] = [:]
  ) throws -> (place: Place, findings: [Diagnostic]) {
    let (place, request) = try write(lines, adding: files)
    let checked = try Self.pipeline.check(request)
    _ = try Self.pipeline.publish(checked, for: request, to: place.output)
    return (place, checked.diagnostics)
  }

  private func text(_ path: String, in place: Place) throws -> String {
    let data = try Data(contentsOf: URL(filePath: "\(place.output)/site/\(path)"))
    return String(decoding: data, as: UTF8.self)
  }

  private func style(in place: Place) throws -> String {
    let folder = "\(place.output)/site/assets"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try text("assets/\(try #require(names.first { $0.hasSuffix(".css") }))", in: place)
  }

  /// The colours that the look gives to a department: by day and in the dark.
  private func colors(of number: Int, in place: Place) throws -> [SiteColor] {
    let rules = try style(in: place).split(separator: "\n").filter { $0.contains(".of-\(number),") }
    return try rules.flatMap { $0.matches(of: /--(?:day|night): #([0-9a-f]{6})/) }.map { match in
      try #require(SiteColor(String(match.1)))
    }
  }

  @Test func `each department has a colour of its own and the drawing of what it teaches`() throws {
    let (place, _) = try build()
    let crafts = try colors(of: 1, in: place)
    let science = try colors(of: 2, in: place)
    #expect(crafts.count == 2 && science.count == 2 && crafts != science)
    #expect((crafts + science).count(where: { $0.leastContrast >= SiteColor.leastContrast }) == 2)
    for page in ["index.html", "programs/index.html", "schedule/index.html"] {
      let page = try text(page, in: place)
      #expect(page.contains("class=\"of-1\"><svg class=\"drawing\""))
      let drawings = Set(page.matches(of: /<path d="([^"]*)"/).map { String($0.1) })
      #expect(drawings.count == 2, "both departments have the same drawing")
    }
  }

  /// A colour of the institution's own takes some 400 bytes more.
  @Test func `ten departments leave the look light`() throws {
    let (place, _) = try build((3...10).map { "  - название: Отдел \($0)\n" }.joined())
    #expect(try colors(of: 10, in: place).count == 2)
    #expect(try style(in: place).utf8.count < 29_500)
  }

  @Test(arguments: ["нота", "ноты", "Музыка"])
  func `a department may choose colour and drawing`(_ icon: String) throws {
    let (place, findings) = try build("    цвет: \"#5d4a94\"\n    значок: \(icon)\n")
    #expect(findings.filter { $0.severity == .error } == [])
    let figures = try colors(of: 1, in: place).map(\.figures)
    #expect(figures.first == "5d4a94")
    #expect(try text("index.html", in: place).contains("<path d=\"M9 18V5l11-2v13"))
  }

  @Test func `a drawing that there is not is told with those that there are`() throws {
    let (place, request) = try write("    значок: молоток\n")
    let found = try withExtendedLifetime(place) { try Self.pipeline.check(request).diagnostics }
    let told = try #require(found.first { $0.severity == .error })
    #expect(told.message.contains("молоток"))
    #expect("\(told)".contains("шестерня"), "\(told)")
  }

  @Test func `facts bear the names that machines look for`() throws {
    let (place, _) = try build()
    let page = try text("programs/index.html", in: place)
    #expect(page.contains("<table class=\"lookup stack many named\" itemscope=\"itemscope\">"))
    #expect(page.contains("<tr itemscope=\"itemscope\" itemprop=\"eduOp\""))
    for name in ["eduName", "eduProf", "eduEl"] {
      #expect(page.contains("itemprop=\"\(name)\""), "\(name)")
    }
    #expect(try text("index.html", in: place).contains("itemprop=\"telephone\""))
  }

  @Test func `an institution names its facts anew, or not at all`() throws {
    let own = "разметка сайта:\n  название: progName\n  направленность: нет\n"
    let (place, findings) = try build(adding: ["regulation.yaml": own])
    #expect(findings.filter { $0.severity == .error } == [])
    let page = try text("programs/index.html", in: place)
    #expect(page.contains("itemprop=\"progName\"") && page.contains("itemprop=\"eduEl\""))
    #expect(!page.contains("eduName") && !page.contains("eduProf"))
  }
}
