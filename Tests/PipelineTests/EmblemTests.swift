import CivilTime
import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

/// The picture that papers begin with, as people put it there.
struct EmblemTests {
  /// A PNG of one point.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
    0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44,
    0xAE, 0x42, 0x60, 0x82,
  ]

  /// A small institution that names the emblem, and the findings about it.
  private func check(
    _ emblem: String,
    _ files: [String: [UInt8]] = [:],
    link: String? = nil
  ) throws -> [Diagnostic] {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let line = "учреждение:\n"
      let isInstitution = file.path == "institution.yaml"
      let named = text.replacing(line, with: "\(line)  эмблема: \(emblem)\n", maxReplacements: 1)
      try place.write(isInstitution ? named : text, to: file.path)
    }
    for (name, bytes) in files { try place.write(bytes, to: name) }
    if let link { try place.link(emblem, to: link) }
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in date })
    return try pipeline.check(Request(content: place.content, date: date, jobs: 1)).diagnostics
  }

  private func codes(_ emblem: String, _ files: [String: [UInt8]] = [:]) throws -> [String] {
    try check(emblem, files).map(\.code.name)
  }

  @Test(arguments: ["emblem.png", "pictures/emblem.png", "./emblem.png"])
  func `a picture in the folder is taken`(_ name: String) throws {
    #expect(try codes(name, ["emblem.png": Self.png, "pictures/emblem.png": Self.png]) == [])
  }

  @Test(arguments: ["emblem.png", "pictures/emblem.png"])
  func `what is not there is told`(_ name: String) throws {
    #expect(try codes(name) == ["emblem-exists"])
  }

  @Test(arguments: [
    ("../emblem.png", "вне папки"), ("/etc/hostname", "вне папки"), ("programs", "папка"),
    (".", "папка"), ("a/../../b.png", "вне папки"),
  ])
  func `what is no file of the folder is told in its own words`(
    _ name: String,
    _ words: String
  ) throws {
    let findings = try check(name)
    #expect(findings.map(\.code.name) == ["emblem-is-usable"])
    #expect(findings.first?.message.contains(words) == true)
    #expect(findings.first?.range != nil)
  }

  @Test(arguments: ["/etc/hostname", "institution.yaml", "nowhere"])
  func `a link is told at its line`(_ target: String) throws {
    let findings = try check("emblem.png", link: target)
    #expect(findings.map(\.code.name) == ["emblem-is-usable"])
    #expect(findings.first?.message.contains("символическая ссылка") == true)
  }

  @Test func `what is no picture, or too large, is told with the limit`() throws {
    #expect(try codes("emblem.png", ["emblem.png": Array("GIF89a".utf8)]) == ["emblem-is-usable"])
    let heavy = Self.png + [UInt8](repeating: 0, count: 400_000)
    let tooHeavy = try check("emblem.png", ["emblem.png": heavy])
    #expect(tooHeavy.map(\.code.name) == ["emblem-is-usable"])
    #expect(tooHeavy.first?.message.hasSuffix("300\u{A0}КБ") == true)
    var wide = Self.png
    wide[18] = 0xFF
    let tooWide = try check("emblem.png", ["emblem.png": wide])
    #expect(tooWide.map(\.code.name) == ["emblem-is-usable"])
    #expect(tooWide.first?.message.hasSuffix("2000\u{A0}точек") == true)
  }

  @Test(arguments: [30, 45, 57])
  func `a picture that ends too early is told before anything is built`(_ count: Int) throws {
    let findings = try check("emblem.png", ["emblem.png": Array(Self.png.prefix(count))])
    #expect(findings.map(\.code.name) == ["emblem-is-usable"])
    #expect(findings.first?.message.contains("повреждён") == true)
  }
}
