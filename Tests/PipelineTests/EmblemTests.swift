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

  private func check(_ emblem: String, _ file: (name: String, bytes: [UInt8])?) throws -> [String] {
    let place = try Place()
    for file in try FixtureFiles.all(of: "small") {
      let isInstitution = file.path == "institution.yaml"
      let line = Array("учреждение:\n  эмблема: \(emblem)\n".utf8)
      let bytes =
        isInstitution
        ? Array(
          String(decoding: file.bytes, as: UTF8.self)
            .replacing(
              "учреждение:\n",
              with: String(decoding: line, as: UTF8.self),
              maxReplacements: 1
            )
            .utf8
        ) : file.bytes
      try place.write(bytes, to: file.path)
    }
    if let file { try place.write(file.bytes, to: file.name) }
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let pipeline = Pipeline(program: .anyBuild, today: { _ in date })
    return try pipeline.check(Request(content: place.content, date: date, jobs: 1))
      .diagnostics.map(\.code.name)
  }

  @Test func `a picture in the folder is taken`() throws {
    #expect(try check("emblem.png", ("emblem.png", Self.png)) == [])
    #expect(try check("pictures/emblem.png", ("pictures/emblem.png", Self.png)) == [])
  }

  @Test(arguments: ["emblem.png", "../emblem.png", "/etc/hostname", "pictures", "."])
  func `what is not in the folder is told`(_ name: String) throws {
    #expect(try check(name, nil) == ["emblem-exists"])
  }

  @Test func `what is no picture, or too large, is told`() throws {
    #expect(try check("emblem.png", ("emblem.png", Array("GIF89a".utf8))) == ["emblem-is-usable"])
    let heavy = Self.png + [UInt8](repeating: 0, count: 400_000)
    #expect(try check("emblem.png", ("emblem.png", heavy)) == ["emblem-is-usable"])
    var wide = Self.png
    wide[18] = 0xFF
    #expect(try check("emblem.png", ("emblem.png", wide)) == ["emblem-is-usable"])
  }
}
