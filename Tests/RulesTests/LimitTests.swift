import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

/// A finding about a limit shows the value and what sets the limit.
struct LimitTests {
  private static let posts = "сообщений в неделю: 10"

  @Test
  func `a limit of regulation yaml is shown at its line`() throws {
    let found = try #require(
      try finding(regulation: "пределы:\n  сообщений в неделю: 12\n", code: "chat-posts-meet-limit")
    )
    let label = try #require(found.diagnostic.labels.first)
    let range = label.range
    #expect(found.sources[range.file].path == "regulation.yaml")
    #expect(found.sources[range.file].substring(Int(range.lower), Int(range.upper)) == "12")
    #expect(found.diagnostic.help == "назначьте не меньше 12")
  }

  @Test
  func `a built-in limit is explained by its clause's number`() throws {
    let renumbered = "положение:\n  пункты:\n    \"2.7.4\":\n      номер: \"31\"\n"
    let found = try #require(
      try finding(
        regulation: renumbered,
        posts: "сообщений в неделю: 9",
        code: "chat-posts-meet-limit"
      )
    )
    #expect(found.diagnostic.labels.isEmpty)
    #expect(found.diagnostic.help?.contains("п. 31 ") == true)
    #expect(found.diagnostic.clause == "31")
  }

  /// The finding of a code about the small institution with a regulation of its own.
  private func finding(
    regulation: String,
    posts: String = posts,
    code: DiagnosticCode
  ) throws -> (diagnostic: Diagnostic, sources: SourceSet)? {
    var inputs = try FixtureFiles.all(of: "small").map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self).replacing(Self.posts, with: posts)
      return InputFile(path: path, bytes: Array(text.utf8))
    }
    inputs.append(InputFile(path: "regulation.yaml", bytes: Array(regulation.utf8)))
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: "2026-11-22"))
    let found = Validation(reading, on: date)
    return found.diagnostics.first { $0.code == code }.map { ($0, reading.sources) }
  }
}
