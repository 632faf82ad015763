import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Testing

/// Changes of days that are said in one line, and days that are listed.
struct ChangeLineTests {
  @Test(arguments: [
    Notation("- 25.11 hor-1: отмена", "25 hor-1 отмена"),
    Notation("- 25.11 hor-1 отмена", "25 hor-1 отмена"),
    Notation("- hor-1 25.11: отмена", "25 hor-1 отмена"),
    Notation("- 25.11: hor-1 отмена", "25 hor-1 отмена"),
    Notation("- дата: 25.11 hor-1 отмена", "25 hor-1 отмена"),
    Notation("- 25.11 отмена hor-1", "25 hor-1 отмена"),
    Notation("- отмена 25.11 hor-1", "25 hor-1 отмена"),
    Notation("- 25 ноября в 15:30 у hor-1 занятие отменяется", "25 hor-1 в 15:30 отмена"),
    Notation("- 25.11 → 27.11 hor-1", "25 hor-1 на 27"),
    Notation("- перенос hor-1 с 25.11 на 27.11 16:00", "25 hor-1 на 27 16:00"),
    Notation("- Иванова А.А. болеет с 25.11 по 27.11", "25–27 Иванова А.А. болеет"),
    Notation("- 25.11 hor-1: занятия не будет", "25 hor-1 отмена"),
    Notation(
      "- 25 ноября, Хоровая студия гр. 1: отмена (болезнь)",
      "25 Хоровая студия гр. 1 отмена болезнь"
    ),
    Notation("- 25.11 hor-1: отмена, болезнь педагога", "25 hor-1 отмена болезнь педагога"),
    Notation("- ср 25.11 hor-1: отмена 2-го часа", "25 hor-1 час 2 отмена"),
    Notation("- 25.11 hor-1 2-й час: отмена", "25 hor-1 час 2 отмена"),
    Notation("- 25.11 hor-1 15:30 → 27.11 16:00", "25 hor-1 в 15:30 на 27 16:00"),
    Notation("- 25.11 hor-1 15:30 -> 27.11 16:00", "25 hor-1 в 15:30 на 27 16:00"),
    Notation("- 25.11 занятие hor-1 в 15:30 переносится на 27.11", "25 hor-1 в 15:30 на 27"),
    Notation(
      "- 25.11 hor-1: перенос на 27.11 16:00–17:40, каб. 5",
      "25 hor-1 на 27 16:00–17:40 каб 5"
    ),
    Notation(
      "- 25.11 hor-1: перенос на субботу 28 ноября в 12:00, болезнь",
      "25 hor-1 на 28 12:00 болезнь"
    ),
    Notation("- 25.11 hor-1: замена Иванова И.И.", "25 hor-1 замена Иванова И.И."),
    Notation(
      "- 25.11 hor-1: ведёт Петрова П.П. вместо Ивановой А.А.",
      "25 hor-1 замена Петрова П.П."
    ),
    Notation("- 25.11 hor-1: каб. 12", "25 hor-1 каб 12"),
    Notation("- 25.11 hor-1: формат асинхронный", "25 hor-1 формат"),
    Notation("- 25.11 hor-1: совместно с hor-2", "25 hor-1 вместе hor-2"),
    Notation("- 25.11 hor-1: доп. занятие 15:30–17:10", "25 hor-1 ещё 15:30–17:10"),
    Notation("- 25.11 площадка школа № 5: отмена", "25 школа № 5 отмена"),
    Notation("- с 25.11 по 27.11 Иванова А.А.: болезнь", "25–27 Иванова А.А. болезнь"),
    Notation("- 25, 27 ноября hor-1: отмена", "25 27 hor-1 отмена"),
    Notation("- 25.11 hor-1:\n    отмена: да", "25 hor-1 отмена"),
    Notation("- 25.11 hor-1:\n      отмена: да", "25 hor-1 отмена"),
    Notation("25.11 hor-1: отмена", "25 hor-1 отмена"),
    Notation("- с 23 по 25 и 27 ноября hor-1: отмена", "23–25 27 hor-1 отмена"),
    Notation("- 25.11 hor-1: вместо Иванова А.А. Петрова П.П.", "25 hor-1 замена Петрова П.П."),
    Notation("- 25.11 hor-1: Петрова П.П. вместо Иванова А.А.", "25 hor-1 замена Петрова П.П."),
    Notation("- 25.11 hor-1: Петрова П.П.", "25 hor-1 замена Петрова П.П."),
    Notation("- 25.11 hor-1: подменяет Петрова П.П.", "25 hor-1 замена Петрова П.П."),
    Notation("- 25.11 Иванова А.А. → Петрова П.П.", "25 Иванова А.А. замена Петрова П.П."),
    Notation("- 25.11 hor-1: вместо 15:30 в 17:00", "25 hor-1 в 15:30 на 17:00"),
    Notation("- 25.11 hor-1: вместо 15:30 начало в 17:00", "25 hor-1 на 17:00"),
    Notation("- 25.11 hor-1: начало в 17:00", "25 hor-1 на 17:00"),
    Notation("- 25.11 hor-1: сдвиг на 17:00", "25 hor-1 на 17:00"),
    Notation("- 25.11 hor-1: вместо каб. 3 – каб. 36", "25 hor-1 каб 36"),
    Notation("- 25.11 hor-1: снято", "25 hor-1 отмена"),
    Notation("- 25.11 hor-1: без занятий", "25 hor-1 отмена"),
    Notation("- 25.11 hor-1: нет занятия", "25 hor-1 отмена"),
    Notation("- 25.11 hor-1: выходной", "25 hor-1 отмена"),
    Notation("- 25.11 → 27.11 hor-1 16:00", "25 hor-1 на 27 16:00"),
    Notation("- вместо 25.11 27.11 в 16:00 hor-1", "25 hor-1 на 27 16:00"),
    Notation("- hor-1 вместо 25.11 занимается 27.11 в 16:00", "25 hor-1 на 27 16:00"),
    Notation(
      "- перенести занятие группы hor-1 25 ноября на 27 ноября в 16:00",
      "25 hor-1 на 27 16:00"
    ),
    Notation("- 25.11 hor-1 на дистанте", "25 hor-1 формат"),
    Notation("- 25.11 hor-1 перевести на дистант", "25 hor-1 формат"),
    Notation("- 25.11 hor-1 объединить с hor-2", "25 hor-1 вместе hor-2"),
    Notation("- 25.11 hor-1 и hor-2 вместе", "25 hor-1 вместе hor-2"),
    Notation("- 25.11 hor-1 + hor-2 совместное занятие", "25 hor-1 вместе hor-2"),
    Notation("- 25.11 hor-1: дополнительно 18:00–18:45", "25 hor-1 ещё 18:00–18:45"),
    Notation("- 25.11 hor-1: отработка 18:00–18:45", "25 hor-1 ещё 18:00–18:45"),
    Notation("- 25.11 18:00–18:45 дополнительное занятие hor-1", "25 hor-1 ещё 18:00–18:45"),
    Notation("- 25.11 школа № 5 закрыта", "25 школа № 5 отмена"),
    Notation("- 25.11 площадка школа № 5 закрыта", "25 школа № 5 отмена"),
    Notation("- Иванова А.А. 25.11 отсутствует", "25 Иванова А.А. отсутствует"),
    Notation(
      "- 25.11 Иванова А.А. в отпуске, замена Петрова П.П.",
      "25 Иванова А.А. замена Петрова П.П. в отпуске"
    ),
    Notation("- 25.11 Иванова А.А. в командировке", "25 Иванова А.А. в командировке"),
    // What hints at something else is the reason behind what is said.
    Notation("- 25.11 hor-1: перенос на 27.11, школа закрыта", "25 hor-1 на 27 школа закрыта"),
    Notation("- 25.11 hor-1: отмена, отработка 2 декабря", nil),
    Notation("- 25.11 hor-1: 1 час, второй отменён", nil),
    Notation("- 25.11 hor-1: болезнь", nil),
    Notation("- 25.11 hor-1: 27.11 16:00", nil),
    Notation("- 25.11 hor-1: перенос на потом", nil),
    Notation("- 25.11: отмена", nil),
    Notation("- hor-1: отмена", nil),
    Notation("- отмена занятий", nil),
  ])
  func `a change in one line is understood, or told once`(_ example: Notation) {
    let reading = Self.reading(example.text)
    let changes = reading.definitions.changes
    let codes = reading.diagnostics.unexpectedCodes.filter { $0 != "missing-file" }
    guard let value = example.value else {
      #expect(codes == ["unreadable-value"])
      return
    }
    #expect(codes == [])
    #expect(changes.map { $0.value.words } == [value])
    #expect(changes.allSatisfy { $0.value.isClear })
  }

  @Test(arguments: [
    Notation("25, 27 ноября", "25 27"), Notation("25.11, 27.11", "25 27"),
    Notation("25 и 27.11", "25 27"), Notation("[25, 27 ноября]", "25 27"),
    Notation("[25.11, 27.11]", "25 27"), Notation("1–3, 5 и 9 декабря 2026", "1–3 5 9"),
    Notation("ср, 25.11, пт, 27.11", "25 27"), Notation("25 ноября (ср), 27 ноября", "25 27"),
    Notation("'25, 27 ноября'", "25 27"), Notation("с 25 по 27 ноября", "25–27"),
    Notation("с 23 по 25 и 27 ноября", "23–25 27"), Notation("с 23 по 25, 27 ноября", "23–25 27"),
    Notation("23 и с 25 по 27 ноября", "23 25–27"),
    Notation("вторник, 24 ноября 2026", "24"),
  ])
  func `days are listed as people write them`(_ example: Notation) {
    let reading = Self.reading("- дата: \(example.text)\n    группа: hor-1\n    отмена: да")
    #expect(reading.definitions.changes.first?.value.daysInWords == example.value)
    #expect(reading.diagnostics.unexpectedCodes.filter { $0 != "missing-file" } == [])
  }

  @Test func `the right form of a line is several keys`() {
    let help = { (line: String) in
      Self.reading(line).diagnostics.first { $0.code.name == "unreadable-value" }?.help ?? ""
    }
    #expect(help("- hor-1: отмена").contains("{дата: …, группа: hor-1, отмена: да}"))
    #expect(help("- 25.11: отмена").contains("{дата: 25.11, группа: …, отмена: да}"))
    #expect(
      help("- 25.11 hor-1: 27.11 16:00").contains(
        "{дата: 25.11, группа: hor-1, перенос: 27.11 16:00}"
      )
    )
  }

  @Test func `the parts of a line stand where they are written`() throws {
    let reading = Self.reading("- 25.11 hor-1 15:30 → 27.11 16:00")
    let change = try #require(reading.definitions.changes.first?.value)
    let file = try #require(reading.sources.files.first { $0.path.hasSuffix("november.yaml") })
    let texts = [change.firstDay?.range, change.groups.items.first?.range, change.move.range]
      .compactMap(\.self).map { file.substring(Int($0.lower), Int($0.upper)) }
    #expect(texts == ["25.11", "hor-1", "27.11 16:00"])
  }

  private static func reading(_ lines: String) -> Reading {
    Sample.reading([
      "institution.yaml": "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n",
      "changes/november.yaml": "изменения:\n  \(lines)\n",
    ])
  }
}

extension DayChangeLines {
  /// The days alone: «25–27 30».
  fileprivate var daysInWords: String {
    days.map { $0.count == 1 ? "\($0.first.day)" : "\($0.first.day)–\($0.last.day)" }
      .joined(separator: " ")
  }

  /// What is said, in the order of the keys.
  fileprivate var words: String {
    let parts: [String?] = [
      daysInWords, groups.items.map(\.value).joined(separator: " "), teacher.value, site.value,
      start.value.map { "в \($0.figures)" }, hour.value.map { "час \($0)" },
      isCancelled.value == true ? "отмена" : nil, move.value.map(\.words),
      substitute.value.map { "замена \($0)" }, room.value.map { "каб \($0)" },
      format.isAbsent ? nil : "формат", addition.value.map { "ещё \($0.times)" },
      partners.items.first.map { "вместе \($0.value)" }, reason.value,
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension LessonMove {
  fileprivate var times: String { spans.first?.figures ?? start?.figures ?? "" }

  fileprivate var words: String {
    (["на"] + [date.map { "\($0.day)" }, times.isEmpty ? nil : times].compactMap(\.self))
      .joined(separator: " ")
  }
}
