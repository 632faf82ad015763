import CivilTime
import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

@testable import InstitutionModel

/// Colour and icon of the institution's own.
struct SiteLookTests {
  private static let icon: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0, 64, 0, 0, 0, 64, 8, 2, 0, 0, 0]

  /// What is found in a fixture whose institution has a further line, and the folder that it is published in.
  private func build(
    _ line: String,
    files: [String: [UInt8]] = [:]
  ) throws -> (place: Place, findings: [Diagnostic]) {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let changed = text.replacing("  город: Томск\n", with: "  город: Томск\n  \(line)\n")
      try place.write(
        file.path == "institution.yaml" ? Array(changed.utf8) : file.bytes,
        to: file.path
      )
    }
    for (path, bytes) in files { try place.write(bytes, to: path) }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in day })
    let request = Request(content: place.content, date: day, jobs: 2)
    let checked = try pipeline.check(request)
    _ = try pipeline.publish(checked, for: request, to: place.output)
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

  @Test(arguments: ["цвет: \"#7a1f3d\"", "цвет: 7a1f3d"])
  func `pages have the colour of the institution, readable in the dark too`(_ line: String) throws {
    let (place, findings) = try build(line)
    #expect(findings.filter { $0.severity == .error } == [])
    let style = try style(in: place)
    let colors = style.matches(of: /--lake: #([0-9a-f]{6});/).map { String($0.1) }
    let night = style.matches(of: /--mist: #([0-9a-f]{6});/).map { String($0.1) }
    #expect(colors.contains("7a1f3d"))
    let (dark, mist) = (colors.last.flatMap { SiteColor($0) }, night.last.flatMap { SiteColor($0) })
    #expect(try #require(dark).contrast(with: try #require(mist)) >= SiteColor.leastContrast)
    #expect(try text("index.html", in: place).contains("fill='%237a1f3d'"))
  }

  @Test(arguments: [
    ("цвет: ffd700", "слишком светлый: контраст 1,"), ("цвет: синий", "шестью знаками"),
  ])
  func `a colour that nobody could read is refused with one that can be`(
    _ line: String,
    _ words: String
  ) throws {
    let (_, findings) = try build(line)
    let told = findings.filter { $0.severity == .error }
    #expect(told.count == 1)
    #expect(told.first?.code == "unreadable-value")
    let whole = "\(told.first?.message ?? "") \(told.first?.help ?? "")"
    #expect(whole.contains(words), "\(whole)")
  }

  @Test(arguments: [
    ("сайт: в разработке", "уберите строку"),
    ("сайт: info@ddt.example", "как в\u{A0}строке браузера"),
    (
      "сайт: наш сайт https://ddt.example/, группа https://vk.example/ddt", "«https://ddt.example/»"
    ),
    ("адрес страниц: raspisanie", "https://ddt.example/"),
  ])
  func `what is no address of a site is told`(_ line: String, _ words: String) throws {
    let (_, findings) = try build(line)
    let told = findings.filter { $0.code == "site-address-is-usable" }
    #expect(told.count == 1)
    #expect(told.first?.help?.contains(words) == true, "\(told)")
  }

  @Test(arguments: ["ддт.рф", "www.ddt.example", "https://ddt.example/index.html"])
  func `every usual form of an address is one`(_ address: String) throws {
    let (_, findings) = try build("сайт: \(address)")
    #expect(!findings.contains { $0.code == "site-address-is-usable" })
  }

  @Test func `an icon lies beside the look`() throws {
    let (place, findings) = try build("значок: icon.png", files: ["icon.png": Self.icon])
    #expect(findings.filter { $0.severity == .error } == [])
    let page = try text("rules/index.html", in: place)
    let match = try #require(
      page.firstMatch(of: /<link rel="icon" type="image\/png" href="..\/([^"]*)"/)
    )
    #expect(FileManager.default.fileExists(atPath: "\(place.output)/site/\(match.1)"))
    #expect(try text("404.html", in: place).contains("href=\"/\(match.1)\""))
  }

  @Test(arguments: [
    ("нет.png", "нет файла"), ("../icon.png", "вне папки"), ("text.png", "не картинка PNG"),
    ("wide.png", "128 × 64"), ("heavy.png", "больше 50 КБ"), ("pages", "папка"),
  ])
  func `what is no icon is told`(_ name: String, _ words: String) throws {
    var wide = Self.icon
    wide[19] = 128
    let files = [
      "text.png": Array("текст".utf8), "wide.png": wide,
      "heavy.png": Self.icon + [UInt8](repeating: 0, count: 50_000),
      "pages/a.md": Array("---\nзаголовок: А\n---\n\nА.\n".utf8),
    ]
    let (_, findings) = try build("значок: \(name)", files: files)
    let told = findings.filter { $0.code == "icon-is-usable" }
    #expect(told.count == 1)
    #expect(told.first?.message.contains(words) == true, "\(told)")
  }
}
