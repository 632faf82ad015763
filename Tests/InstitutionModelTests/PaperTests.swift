import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText
import TestSupport
import Testing

/// How papers begin and who signs them, as the institution says.
struct PaperTests {
  @Test(
    arguments: [
      ("", nil, nil), ("уведомления:", nil, nil),
      ("уведомления: {подписывает: Директор}", .director, nil),
      ("уведомления: {подписывает: руководитель подразделения}", .head, nil),
      ("уведомления: {подписывает: рук. подразделения, регистрируются: да}", .head, true),
      ("уведомления: {подписывает: руководитель}", .head, nil),
      ("уведомления: {подписывает: педагог, регистрируются: нет}", .teacher, false),
      ("уведомления: {подписывает: учитель}", nil, nil),
    ] as [(String, NoticeSignatory?, Bool?)]
  )
  func `notices`(_ line: String, _ signatory: NoticeSignatory?, _ isRegistered: Bool?) throws {
    let guidance = try resolve("  заявления:\n", "  \(line)\n  заявления:\n").guidance
    let notices = guidance.notices.value
    #expect(notices?.signatory.value == signatory)
    #expect(notices?.registration.value == isRegistered)
    #expect(notices?.signatory.isUnclear ?? false == line.contains("учитель"))
  }

  @Test(
    arguments: [
      ("", []), ("бланк:", []), ("бланк: ДДТ, г. Томск", ["ДДТ, г. Томск"]),
      ("бланк: [ДДТ, г. Томск]", ["ДДТ", "г. Томск"]),
      ("бланк:\n    - ДДТ\n    - г. Томск, ул. Мира, д. 1", ["ДДТ", "г. Томск, ул. Мира, д. 1"]),
      ("бланк: [1, 2, 3, 4, 5]", ["1", "2", "3", "4", "5"]),
    ] as [(String, [String])]
  )
  func `a letterhead has lines of its own`(_ line: String, _ lines: [String]) throws {
    let identity = try resolve("  город: Томск\n", "  город: Томск\n  \(line)\n").identity
    #expect(identity.letterhead.items.map(\.value) == lines)
    #expect(identity.emblem.isAbsent)
  }

  @Test
  func `an emblem is a path with a place`() throws {
    let line = "  эмблема: emblem.png"
    let identity = try resolve("  город: Томск\n", "  город: Томск\n\(line)\n").identity
    let emblem = try #require(identity.emblem.located)
    #expect(emblem.value == "emblem.png")
    #expect(Int(emblem.range.upper - emblem.range.lower) == "emblem.png".utf8.count)
  }

  /// The small institution with other lines in `institution.yaml`.
  private func resolve(_ old: String, _ new: String) throws -> Institution {
    let inputs = try FixtureFiles.all(of: "small").map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let isChanged = file.path == "institution.yaml"
      #expect(!isChanged || text.contains(old))
      let bytes = isChanged ? Array(text.replacing(old, with: new).utf8) : file.bytes
      return InputFile(path: file.path, bytes: bytes)
    }
    let reading = DefinitionReader.read(inputs, in: "")
    #expect(reading.diagnostics == [])
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas).institution
  }
}
