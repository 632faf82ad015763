import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Testing

/// Lines of changes that deny, doubt or say more than their keys: none is read as the opposite, and remedies are read.
struct ChangeDoubtTests {
  @Test(arguments: [
    // Denials.
    "экскурсия, занятие не отменяется", "занятия не отменяем", "отмена не нужна", "отмены не будет",
    "отмены нет", "\"отмена: нет\"", "не переносится", "перенос не нужен", "замена не требуется",
    "не очно, а дистанционно", "занятие не в 5, а в 12 кабинете",
    // Taken back.
    "отмена снята", "отмена отменяется", "перенос отменён", "занятие состоится", "без изменений",
    "по расписанию", "как обычно", "занятие будет",
    // Doubts.
    "отмена?", "возможно отмена", "отмена под вопросом", "отмена, если мороз", "отмена (возможно)",
    "отмена или перенос на 28.11", "перенос на 28.11 (время уточняется)", "каб. уточняется",
    // Not the lesson.
    "концертмейстера не будет", "кабинета не будет, занятие на улице", "Волкова не будет",
    "не будет Волкова Р.Т.", "света не будет", "в каб. 5 не будет света",
    // Hours.
    "отмена одного часа", "отмена 1 часа", "отмена 1 ч.", "отмена последнего часа", "1 час отмена",
    "только первый час", "отмена, только первый час",
    // More than a reason.
    "перенос на 27.11 16:00, школа № 5", "очно, школа № 5", "дистанционно с 16:00",
    "отмена, вместо него 28.11 в 14:00", "отмена, отработка 28.11 14:00–14:45",
    "отмена (28.11 в 14:00)", "школа № 5, каб. 15", "отмена, в субботу соревнования",
    "каб. 5 (ремонт), Петрова П.П.", "отмена (болезнь, каб. 5)", "отмена, потом в 16:00",
  ])
  func `a line that does not say for sure what changes is refused once`(_ words: String) {
    let reading = Self.reading("- 25.11 hor-1: \(words)")
    #expect(reading.diagnostics.unexpectedCodes.filter { $0 != "missing-file" }.count == 1)
    #expect(reading.definitions.changes.allSatisfy { !$0.value.isClear })
  }

  @Test(
    arguments: [
      ("отмена (не хватает педагога)", "отмена"), ("отмена, не топят", "отмена"),
      ("занятия не будет, педагог болеет", "отмена"), ("не будет занятия", "отмена"),
      ("занятия не будет из-за отмены автобуса", "отмена"), ("занятий нет", "отмена"),
      ("отмена (возможно, грипп у детей)", "отмена"), ("замена не назначена", "замена"),
      ("замена уточняется", "замена"), ("каб. 12 (отмена концерта в зале)", "кабинет"),
      ("перенос на 28.11 17:20 (отмена выезда)", "перенос"),
      ("отмена (перенос невозможен)", "отмена"),
      ("час 1 отмена", "час отмена"), ("отмена 2-го часа", "час отмена"),
      ("отмена только 2-го часа", "час отмена"), ("отмена из-за болезни Петровой П.П.", "отмена"),
      ("отмена (болезнь Петровой П.П.)", "отмена"), ("отмена (ремонт в каб. 5)", "отмена"),
      ("отмена, школа закрыта", "отмена"),
      ("каб. 5 (ремонт), замена Петрова П.П.", "замена кабинет"),
      ("занятие в 12 кабинете", "кабинет"), ("отмена из-за ремонта", "отмена"),
      ("из-за ремонта перенос на 28.11", nil), ("из-за ремонта, перенос на 28.11", "перенос"),
      ("отмена, объявлен карантин", "отмена"), ("отмена, объявили 24.11 12:00", "отмена объявлено"),
      ("отмена, обьявлено 24.11 12:00", "отмена объявлено"),
      ("отмена, объявлено 24.11 22:00 (срочно)", "отмена объявлено"),
      ("отмена, объявлено 24.11 в 12.00.", "отмена объявлено"),
    ] as [(String, String?)]
  )
  func `what is said for sure is read`(_ words: String, _ keys: String?) {
    let reading = Self.reading("- 25.11 hor-1: \(words)")
    let codes = reading.diagnostics.unexpectedCodes.filter { $0 != "missing-file" }
    guard let keys else { return #expect(codes == ["unreadable-value"]) }
    #expect(codes == [])
    #expect(reading.definitions.changes.map { $0.value.keys } == [keys])
  }

  @Test(arguments: [
    ("- 25.11 hor-1: отмена одного часа", "{дата: 25.11, группа: hor-1, час: 1, отмена: да}"),
    ("- 25.11 hor-1: отмена последнего часа", "{дата: 25.11, группа: hor-1, час: 2, отмена: да}"),
    ("- 25.11 hor-1: только первый час", "{дата: 25.11, группа: hor-1, час: 2, отмена: да}"),
    ("- 25.11 hor-1: концертмейстера не будет", "{дата: 25.11, группа: hor-1, отмена: да}"),
    ("- 25.11 hor-1 кабинета не будет", "{дата: 25.11, группа: hor-1, отмена: да}"),
    (
      "- 25.11 hor-1: перенос на 27.11 16:00, школа № 5",
      "{дата: 25.11, группа: hor-1, перенос: 27.11 16:00, площадка: школа № 5}"
    ),
    (
      "- 25.11 hor-1: дистанционно с 16:00",
      "{дата: 25.11, группа: hor-1, формат: дистанционно, перенос: 16:00}"
    ),
    (
      "- 25.11 hor-1: отмена, вместо него 28.11 в 14:00",
      "{дата: 25.11, группа: hor-1, перенос: 28.11 в 14:00}"
    ),
    (
      "- 25.11 hor-1: отмена, отработка 28.11 14:00–14:45, объявлено 24.11 12:00",
      "{дата: 25.11, группа: hor-1, перенос: 28.11 14:00–14:45, объявлено: 24.11.2026 12:00}"
    ),
    (
      "- 25.11 hor-1: школа № 5, каб. 15",
      "{дата: 25.11, группа: hor-1, кабинет: каб. 15, площадка: школа № 5}"
    ),
    ("- 25.11 hor-1: отмена?", "25.11 hor-1: отмена"),
    ("- 25.11 hor-1: возможно, отмена", "25.11 hor-1: отмена"),
    ("- 25.11 hor-1: перенос на 28.11 (время уточняется)", "25.11 hor-1: перенос на 28.11"),
    ("- вт hor-1: отмена, объявлено 24.11 12:00", "{дата: …, группа: "),
    ("- 25/11 hor-1: отмена, объявлено 24.11 12:00", "25.11 hor-1: отмена, объявлено 24.11 12:00"),
    ("- «25.11 hor-1: отмена»", "25.11 hor-1: отмена"),
    ("- с 25.11 hor-1: отмена", "с 25.11 по … hor-1: отмена"),
    ("- с 25.11 hor-1: отмена", "если день один – «25.11 hor-1: отмена»"),
    ("- 25.11 hor-1: отмена снята", "удалите пункт"),
    ("- 25.11 hor-1: отмена, объявлено срочно 24.11 21:40", "24.11.2026 21:40, срочно"),
    ("- 25.11 hor-1: отмена, объявлено 24.11 12-00", "24.11.2026 12:00"),
    ("- 25.11 hor-1: отмена, объявлено 24.11 в обед", "24.11.2026 …"),
    ("- 25.11 hor-1: болезнь", "«площадка: …»"),
  ])
  func `the remedy says what its author meant`(_ line: String, _ form: String) throws {
    let help = Self.help(line)
    #expect(help.contains(form), "\(help)")
    for remedy in help.remedies where !remedy.contains("…") {
      let codes = Self.reading("- \(remedy)").diagnostics.unexpectedCodes
      #expect(codes.filter { $0 != "missing-file" } == [], "\(remedy)")
    }
  }

  @Test func `the day of an announcement is none of the lesson`() {
    #expect(!Self.help("- вт hor-1: отмена, объявлено 24.11 12:00").contains("дата: 24.11"))
  }

  private static func help(_ line: String) -> String {
    reading(line).diagnostics.first { $0.range != nil }?.help?.replacing("\u{A0}", with: " ") ?? ""
  }

  private static func reading(_ lines: String) -> Reading {
    Sample.reading([
      "institution.yaml": "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n",
      "changes/november.yaml": "изменения:\n  \(lines)\n",
    ])
  }
}

extension String {
  /// The changes in quotation marks of a help: those with keys, and those in one line.
  fileprivate var remedies: [String] {
    split(separator: "«").compactMap { part in
      let text = part.split(separator: "»").first.map(String.init) ?? ""
      return text.hasPrefix("{дата") && text.hasSuffix("}") || text.hasPrefix("25.11 hor-1:")
        ? text : nil
    }
  }
}

extension DayChangeLines {
  /// The keys of which something is said, in a fixed order, without the reason.
  fileprivate var keys: String {
    let keys: [(String, Bool)] = [
      ("час", !hour.isAbsent), ("отмена", isCancelled.value == true), ("перенос", !move.isAbsent),
      ("замена", !substitute.isAbsent), ("кабинет", !room.isAbsent),
      ("площадка", !site.isAbsent), ("формат", !format.isAbsent),
      ("объявлено", !announced.isAbsent),
    ]
    return keys.filter(\.1).map(\.0).joined(separator: " ")
  }
}
