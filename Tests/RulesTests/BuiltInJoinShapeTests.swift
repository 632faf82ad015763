import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Rules
import TestSupport
import Testing

/// Each part of addresses that the built-in regulation names is looked for.
struct BuiltInJoinShapeTests {
  @Test(arguments: JoinShape.builtIn)
  func `an address with it is told with where it leads`(_ shape: JoinShape) throws {
    let address = shape.part.hasPrefix("/") ? "vk.me\(shape.part)" : shape.part
    let host = address.contains("/") ? "" : "example.ru/?"
    let findings = try Self.findings(in: "https://\(host)\(address)AbC1")
    #expect(findings.count == 1)
    #expect(findings.first?.contains("(\(shape.target))") == true, "\(findings)")
  }

  @Test(arguments: [
    "https://vk.com/kruzhok", "https://telemost.yandex.ru/", "https://max.ru/ddt",
    "https://sferum.ru/", "https://rutube.ru/video/89131234567/", "https://jazz.sber.ru/",
    "https://example.ru/joined/",
  ])
  func `other addresses are not told of`(_ address: String) throws {
    #expect(try Self.findings(in: address) == [])
  }

  private static func findings(in address: String) throws -> [String] {
    let inputs = try FixtureFiles.all(of: "small").map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("направленность: художественная", with: "направленность: \(address)")
      return InputFile(path: file.path, bytes: Array(text.utf8))
    }
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    return Validation(reading, on: date).diagnostics
      .filter { $0.code == "public-texts-hold-no-invitations" }.map(\.message)
  }
}
