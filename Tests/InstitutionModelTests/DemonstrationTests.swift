import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import Testing

/// «демонстрация», as people write it.
struct DemonstrationTests {
  @Test(arguments: [
    Notation("да", "пример"), Notation("Да", "пример"), Notation("true", "пример"),
    Notation("нет", "нет"), Notation("НЕТ", "нет"), Notation("no", "нет"),
    Notation("24.11.2026", "2026-11-24"), Notation("24.11.26", "2026-11-24"),
    Notation("2026-11-24", "2026-11-24"), Notation("24 ноября 2026 г.", "2026-11-24"),
    Notation("вторник, 24.11.2026", "2026-11-24"), Notation("да, 24.11.2026", "2026-11-24"),
    Notation("да, на 24 ноября 2026", "2026-11-24"), Notation("Да – 24.11.2026", "2026-11-24"),
    Notation("да (24.11.2026)", "2026-11-24"), Notation("да 24.11.2026", "2026-11-24"),
    Notation("на 24.11.2026", "2026-11-24"), Notation("день 24.11.2026", "2026-11-24"),
    Notation("\"день: 24.11.2026\"", "2026-11-24"),
    Notation("{день: 24.11.2026}", "2026-11-24"),
    Notation("{день: 24 ноября 2026 г.}", "2026-11-24"),
    Notation("{день: «24» ноября 2026 года}", "2026-11-24"),
    Notation("{День: 1.9.26}", "2026-9-1"),
    Notation("{день: на 24.11.2026}", "2026-11-24"),
    Notation("\n    день: 24.11.2026", "2026-11-24"),
  ])
  func `a word, a day and both are understood`(_ example: Notation) {
    let (demonstration, diagnostics) = Self.read(example.text)
    #expect(demonstration.map(Self.text) == example.value)
    #expect(diagnostics.map(\.message) == [])
  }

  /// What is wrong, and the right form of this very line, or what is expected.
  @Test(
    arguments: [
      ("ага", "не удалось прочитать «ага»", "напишите, например, «да»"),
      ("31.11.2026", "в\u{A0}ноябре 2026 года 30", nil), ("24.11", "не указан год", "24.11.…"),
      ("24ю11ю2026", "не удалось прочитать", nil),
      ("да, 24 ноября", "не указан год", "24.11.…"),
      ("среда, 24.11.2026", "24.11.2026 – вторник, а не среда", "вторник, 24.11.2026"),
      ("нет, 24.11.2026", "«нет» пишут без дня", "нет"),
      ("сегодня", "напишите «демонстрация: да»", nil),
      ("24112026", "нужны точки", "24.11.2026"), ("ноябрь 2026", "не указано число", "….11.2026"),
      ("{день: сегодня}", "напишите «демонстрация: да»", nil),
      ("{день: 24.11}", "не указан год", "24.11.…"),
      ("{день: 24.13.2026}", "месяца с номером 13 нет", nil),
      ("{день: с 24.11.2026 по 30.11.2026}", "здесь две даты", "24.11.2026"),
      ("{день: да}", "не удалось прочитать «да»", "24.11.2026"),
      ("{дата: 24.11.2026}", "неизвестный ключ «дата»", "день"),
      ("{число: 24.11.2026}", "неизвестный ключ «число»", "день"),
      ("{даты: 24.11.2026}", "неизвестный ключ «даты»", "день"),
      ("{день: }", "«день»", "24.11.2026"),
      ("да\n  день: 24.11.2026", "неизвестный ключ «день»", "а «да» там напишите со своим ключом"),
      ("[да, 24.11.2026]", "здесь список, а нужна одна строка", "«24.11.2026»"),
    ] as [(String, String, String?)]
  )
  func `what is refused is told with its right form`(
    _ text: String,
    _ words: String,
    _ remedy: String?
  ) throws {
    let (_, diagnostics) = Self.read(text)
    let finding = try #require(diagnostics.first, "\(text)")
    #expect(diagnostics.count == 1, "\(text): \(diagnostics.map(\.message))")
    #expect(finding.message.contains(words), "\(finding.message)")
    if let remedy {
      let said = finding.message + " " + (finding.help ?? "")
      #expect(said.contains(remedy), "\(said)")
    }
  }

  /// What «демонстрация» says, and what is found besides what the sample lacks.
  private static func read(_ text: String) -> (Demonstration?, [Diagnostic]) {
    let (file, diagnostics) = Sample.institution("учреждение:\n  демонстрация: \(text)")
    let known: Set<String> = ["missing-key", "missing-file"]
    return (
      file?.identity.value?.demonstration.value,
      diagnostics.filter { !known.contains($0.code.name) }
    )
  }

  private static func text(_ demonstration: Demonstration) -> String {
    guard demonstration.isSample else { return "нет" }
    return demonstration.day.value?.text ?? "пример"
  }
}
