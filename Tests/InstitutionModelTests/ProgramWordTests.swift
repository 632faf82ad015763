import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Closed words and numbers of a program and a group, as people write them.
struct ProgramWordTests {
  @Test(arguments: [
    Notation("художественная", "художественная"), Notation("Художественная", "художественная"),
    Notation("художественное", "художественная"),
    Notation("художественная направленность", "художественная"),
    Notation("художественное направление", "художественная"),
    Notation("ТЕХНИЧЕСКАЯ", "техническая"), Notation("техническое творчество", "техническая"),
    Notation("физкультурно - спортивная", "физкультурно-спортивная"),
    Notation("спортивная", "физкультурно-спортивная"),
    Notation("туристско-краеведческая", "туристско-краеведческая"),
    Notation("социально-гуманитарная", "социально-гуманитарная"),
    Notation("естественнонаучная", "естественнонаучная"),
    Notation("естественно-научная", "естественнонаучная"),
    Notation("туристская", "туристско-краеведческая"),
    Notation("спортивная направленность", "физкультурно-спортивная"),
    Notation("художественная, техническая", "художественная, техническая"),
    Notation("худажественая", nil), Notation("техничиская", nil), Notation("декоративная", nil),
    Notation("художественная, вышивка бисером", nil),
  ])
  func `orientations`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("направленность: '\(example.text)'")
    #expect(program?.program.orientation.value == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unknown-word"] : []))
  }

  @Test(arguments: [
    ("научно-техническая", "техническая"), ("Спортивно-техническая", "техническая"),
    ("социально-педагогическая", "социально-гуманитарная"),
    ("социально-педагогическая направленность", "социально-гуманитарная"),
    ("художественно-эстетическая", "художественная"),
    ("эколого-биологическая", "естественнонаучная"),
    ("военно-патриотическая", "социально-гуманитарная"),
    ("культурологическая, спортивная", "социально-гуманитарная, физкультурно-спортивная"),
    ("научно-техническая, художественная", "техническая, художественная"),
  ])
  func `former orientations`(_ text: String, _ today: String) {
    let (program, diagnostics) = Sample.program("направленность: '\(text)'")
    #expect(program?.program.orientation.isUnclear == true)
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.map(\.help)
    #expect(helps == ["напишите «\(today)»"])
  }

  @Test(arguments: [
    ("изобразительное искусство", "художественная"), ("ИЗО", "художественная"),
    ("Музыка", "художественная"), ("хореография", "художественная"),
    ("танцы", "художественная"), ("театр", "художественная"), ("вокал", "художественная"),
    ("декоративно-прикладное", "художественная"),
    ("декоративно-прикладное искусство", "художественная"),
    ("художественная, рисование", "художественная"), ("робототехника", "техническая"),
    ("программирование", "техническая"), ("моделирование", "техническая"),
    ("информатика", "техническая"), ("спорт", "физкультурно-спортивная"),
    ("шахматы", "физкультурно-спортивная"), ("туризм", "туристско-краеведческая"),
    ("краеведение", "туристско-краеведческая"), ("экология", "естественнонаучная"),
    ("биология", "естественнонаучная"), ("астрономия", "естественнонаучная"),
    ("языки", "социально-гуманитарная"), ("английский язык", "социально-гуманитарная"),
    ("журналистика", "социально-гуманитарная"),
    ("развитие дошкольников", "социально-гуманитарная"),
    ("шахматы, робототехника", "физкультурно-спортивная, техническая"),
  ])
  func `activities in place of an orientation`(_ text: String, _ today: String) {
    let (program, diagnostics) = Sample.program("направленность: '\(text)'")
    #expect(program?.program.orientation.isUnclear == true)
    let found = diagnostics.filter { $0.code == "unreadable-value" }
    #expect(found.map(\.help) == ["напишите «\(today)»"])
    #expect(found.allSatisfy { $0.message.contains("это занятие, а\u{A0}не направленность") })
  }

  @Test func `a misspelt word gets the right one`() {
    let (_, diagnostics) = Sample.program("направленность: худажественая")
    let help = diagnostics.first { $0.code == "unknown-word" }?.help
    #expect(help?.hasPrefix("возможно, имелось в виду «художественная»") == true)
  }

  @Test(arguments: [
    Notation("очная", "очная"), Notation("очное", "очная"), Notation("Очная форма", "очная"),
    Notation("очно", "очная"), Notation("очная форма обучения", "очная"),
    Notation("очно-заочная", "очно-заочная"), Notation("очно – заочная", "очно-заочная"),
    Notation("заочная", "заочная"), Notation("очная, заочная", "очная, заочная"),
    Notation("очная с применением ДОТ", "очная с применением ДОТ"),
    Notation("очное с применением ЭО и ДОТ", "очная с применением ЭО и ДОТ"),
    Notation("очная (с применением ДОТ)", "очная (с применением ДОТ)"),
    Notation("дистанционная", "дистанционная"), Notation("сетевая", "сетевая"),
    Notation("очноя", nil), Notation("вечерняя", nil),
  ])
  func `forms of study`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("форма обучения: '\(example.text)'")
    #expect(program?.program.formOfStudy.value == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unknown-word"] : []))
  }

  @Test(arguments: [
    Notation("144", "144"), Notation("144 ч.", "144"), Notation("144 часа в год", "144"),
    Notation("144/216/216", "1: 144, 2: 216, 3: 216"), Notation("144, 216", "1: 144, 2: 216"),
    Notation("144 ч.; 216 ч.", "1: 144, 2: 216"), Notation("144 и 216", "1: 144, 2: 216"),
    Notation("1 год – 144, 2 год – 216", "1: 144, 2: 216"),
    Notation("1-й год: 144 ч., 2-й год: 216 ч.", "1: 144, 2: 216"),
    Notation("144 (1-й год), 216 (2-й год)", "1: 144, 2: 216"),
    Notation("2 год – 216", "2: 216"), Notation("{1 год: 144, 2 год: 216}", "1: 144, 2: 216"),
    Notation("4 ч/нед", nil), Notation("много", nil),
  ])
  func `hours of the plan`(_ example: Notation) {
    let value = example.text.hasPrefix("{") ? example.text : "'\(example.text)'"
    let (program, diagnostics) = Sample.program("часов по плану: \(value)")
    let hours = program?.program.plannedHours.value?.map { planned in
      (planned.yearOfStudy.map { "\($0.value): " } ?? "") + "\(planned.hours.value)"
    }
    #expect(hours?.joined(separator: ", ") == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    ("нет", 0), ("нету", 0), ("никого", 0), ("У всех есть", 0), ("0", 0), ("2", 2), ("2 чел.", 2),
    ("2 из 15", 2), ("2/15", 2), ("двое", nil),
  ])
  func `pupils without a device`(_ text: String, _ number: Int?) {
    let (program, _) = Sample.program("группы:\n  - без техники: '\(text)'")
    #expect(program?.groups.items.first?.value.group.withoutDevice.value == number)
  }

  @Test(
    arguments: [
      ("14 из 15", .number(14)), ("14/15", .number(14)), ("14", .number(14)),
      ("14 учётных записей", .number(14)), ("нет", .number(0)), ("все", .ofAll),
      ("У всех.", .ofAll), ("на всех", .ofAll), ("Все учащиеся", .ofAll), ("у всех есть", .ofAll),
      ("почти все", nil), ("много", nil),
    ] as [(String, AccountCount?)]
  )
  func `accounts`(_ text: String, _ accounts: AccountCount?) {
    let (program, _) = Sample.program("группы:\n  - учётных записей: '\(text)'")
    #expect(program?.groups.items.first?.value.record.accounts.value == accounts)
  }

  @Test(arguments: [
    ("20 минут", 20), ("20", 20), ("не более 20 мин.", 20), ("до 20 минут", 20),
    ("не больше 20 мин", 20), ("20 минут с перерывом", nil),
  ])
  func `minutes on screen`(_ text: String, _ minutes: Int?) {
    let (program, _) = Sample.program("дистанционно: {видеосвязь: '\(text)'}")
    #expect(program?.distance.value?.learning.screenMinutes.value == minutes)
  }

  @Test(arguments: [
    ("10 минут", 10), ("10", 10), ("нет", 0), ("без перемены", 0), ("большая", nil),
  ])
  func `recesses`(_ text: String, _ minutes: Int?) {
    let (program, diagnostics) = Sample.program("перемена: '\(text)'")
    #expect(program?.recess.value == minutes)
    let help = diagnostics.first { $0.code == "unreadable-value" }?.help
    #expect(help?.contains("45") != true)
  }

  @Test(arguments: [
    ("5 лет 6 мес. – 7 лет", "5,5–7\u{A0}лет"), ("с 5 лет 6 месяцев до 7 лет", "5,5–7\u{A0}лет"),
    ("5 лет и 6 месяцев – 7 лет", "5,5–7\u{A0}лет"), ("7-10л.", "7–10\u{A0}лет"),
  ])
  func `ages in years and months`(_ text: String, _ printed: String) {
    #expect(Sample.program("возраст: \(text)").program?.program.ages.value?.printed == printed)
  }

  @Test(arguments: [
    "протокол № 1 от 10.09.2026", "№ 1 от 10.09.2026", "с родителями, протокол №1 от 10.09.2026",
    "Протокол родительского собрания № 1 от 10 сентября 2026 г.", "{родители: № 1 от 10.09.2026}",
  ])
  func `a protocol alone is that of the parents`(_ text: String) {
    let (program, diagnostics) = Sample.program("группы:\n  - режим согласован: \(text)")
    let agreement = program?.groups.items.first?.value.record.modeAgreement.value
    #expect(agreement?.parents.value?.paper?.number == "1")
    #expect(agreement?.administration.isAbsent == true)
    #expect(diagnostics.unexpectedCodes == [])
  }
}
