import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// The notations that stand in files of programs.
struct ProgramScalarTests {
  @Test(arguments: [
    Notation("№ 87 от 31.08.2026", "87 2026-8-31"), Notation("87 от 31.08.2026", "87 2026-8-31"),
    Notation("№120-од от 31.08.2026", "120-од 2026-8-31"),
    Notation("№ 95/1-О от 2026-08-31", "95/1-О 2026-8-31"),
    Notation("05-01/87 от 31.08.2026", "05-01/87 2026-8-31"),
    Notation("приказ № 87 от 31.08.2026", "87 2026-8-31"),
    Notation("Приказ №\u{A0}87\u{A0}от\u{A0}31.08.2026 г.", "87 2026-8-31"),
    Notation("приказ директора № 87 от 31.08.2026", "87 2026-8-31"),
    Notation("№ 87", nil), Notation("от 31.08.2026", nil), Notation("№ 87 от 31.02.2026", nil),
    Notation("№ от 31.08.2026", nil), Notation("проект", nil),
    Notation("31.08.2026 № 87", "87 2026-8-31"), Notation("N 87 от 31.08.26 г.", "87 2026-8-31"),
    Notation("от 31 августа 2026 года №87-од", "87-од 2026-8-31"),
    Notation("Распоряжение от «31» августа 2026 г. № 5/1", "5/1 2026-8-31"),
    Notation("№ 87 - од от 31.08.2026", "87-од 2026-8-31"),
    Notation("05-01-87 от 31.08.2026", "05-01-87 2026-8-31"),
    Notation("от 31.08.2026 № 05-01-26", "05-01-26 2026-8-31"),
    Notation("'приказ МАОУ ДО ДДТ «У озера» от 31.08.2026 № 87'", "87 2026-8-31"),
    Notation("№ 87 от 31.08.2026 «Об утверждении программ»", "87 2026-8-31"),
    Notation("приказ об утверждении программ от 31.08.2026 № 87", "87 2026-8-31"),
    Notation("№ б/н от 31.08.2026", "б/н 2026-8-31"),
    Notation("приказ без номера от 31.08.2026", "б/н 2026-8-31"),
    Notation("No 87 от 31.08.2026", "87 2026-8-31"),
    Notation("'#87 от 31.08.2026'", "87 2026-8-31"), Notation("N87 31.08.2026", "87 2026-8-31"),
    Notation("приказ от 31.08.2026 г., № 87", "87 2026-8-31"),
    Notation("пр. от 31.08.2026 № 87", "87 2026-8-31"),
    Notation("№ 87 (31.08.2026)", "87 2026-8-31"),
    Notation("Приказ от понедельника, 31.08.2026", nil),
    Notation("приказ директора от 31.08.2026", nil),
    Notation("№ 87 от 31.08.2026 и № 90 от 05.09.2026", nil), Notation("№ 87 от 31 августа", nil),
    Notation("№ … от 31.08.2026", "… 2026-8-31"), Notation("№ ___ от 31.08.2026", "___ 2026-8-31"),
    Notation("№ ХХ от 31.08.2026", "ХХ 2026-8-31"), Notation("№ … от …", nil),
    Notation("№ 87 от …", nil), Notation("скоро", nil),
  ])
  func `orders`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("приказ: \(example.text)")
    let directive = program?.program.directive.value
    #expect(directive.map { "\($0.number) \($0.date.text)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("15", "15"), Notation("15 человек", "15"), Notation("15 чел.", "15"),
    Notation("15\u{A0}учащихся", "15"), Notation("0", "0"), Notation("\"15\"", "15"),
    Notation("1 учащийся", "1"), Notation("2 человека", "2"), Notation("1 ученик", "1"),
    Notation("15,0", "15"), Notation("15.00", "15"), Notation("15 уч-ся", "15"),
    Notation("15 уч.", "15"), Notation("всего 15 человек", "15"), Notation("пятнадцать", "15"),
    Notation("15 детей в группе", "15"),
    Notation("15 (пятнадцать) человек", "15"), Notation("двадцать пять учащихся", "25"),
    Notation("-1", nil), Notation("15,5", nil), Notation("1О", nil), Notation("много", nil),
    Notation("~15", nil), Notation("15 часов", nil), Notation("1000000", nil),
  ])
  func `numbers of pupils`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("группы:\n  - учащихся: \(example.text)")
    let pupils = program?.groups.items.first?.value.group.pupils.value
    #expect(pupils.map { "\($0)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: ["идёт набор", "Идет набор", "набирается", "\"идёт набор\""])
  func `a group that is not full yet states no number`(_ words: String) {
    let (program, diagnostics) = Sample.program("группы:\n  - учащихся: \(words)")
    #expect(program?.groups.items.first?.value.group.pupils.isAbsent == true)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    Notation("45", "45"), Notation("45 минут", "45"), Notation("45 мин.", "45"),
    Notation("1 минута", "1"), Notation("2 минуты", "2"), Notation("0:45", "45"),
    Notation("00:30", "30"), Notation("\"1:30\"", "90"), Notation("полчаса", "30"),
    Notation("час", "60"), Notation("1 час", "60"), Notation("1 ч 30 мин", "90"),
    Notation("1 час и 30 минут", "90"), Notation("1ч30", "90"), Notation("1,5 часа", "90"),
    Notation("1½ ч.", "90"), Notation("полтора часа", "90"), Notation("20м", "20"),
    Notation("1/3 часа", "20"), Notation("20 m", "20"), Notation("20'", "20"),
    Notation("20 мин на занятии", "20"),
    Notation("не более 20 минут за занятие", "20"), Notation("двадцать минут", "20"),
    Notation("45 часов", nil), Notation("45 минут и ещё", nil), Notation("15:30", nil),
    Notation("2 академических часа", nil), Notation("20 минут в день", nil),
  ])
  func `minutes`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("академический час: \(example.text)")
    #expect(program?.academicHour.value.map { "\($0)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("7–10", "7…10"), Notation("7-10 лет", "7…10"), Notation("с 7 до 10 лет", "7…10"),
    Notation("от 7 до 10", "7…10"), Notation("5", "5…5"), Notation("5 лет", "5…5"),
    Notation("10–7", nil), Notation("семь", nil), Notation("18+", "18…"), Notation("5,5–7", "5…7"),
    Notation("с 7 лет", "7…"), Notation("до 10 лет", "…10"), Notation("7–10 классы", "13…17"),
    Notation("1 класс", "7…8"), Notation("1–4 кл.", "7…11"), Notation("11–12 класс", nil),
  ])
  func `ages`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("возраст: \(example.text)")
    let ages = program?.program.ages.value
    let bounds = ages.map { ages in [ages.youngest, ages.oldest].map { $0.map(String.init) ?? "" } }
    #expect(bounds?.joined(separator: "…") == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("25", "25"), Notation("25 %", "25"), Notation("25%", "25"),
    Notation("не более 25 %", "25"), Notation("Не более 25 процентов", "25"),
    Notation("100 %", "100"), Notation("101 %", nil), Notation("четверть", nil),
    Notation("25 % часов", nil),
  ])
  func `shares`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("доля дистанционных часов: \(example.text)")
    #expect(program?.program.distanceShareLimit.value.map { "\($0)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    ("1", 1), ("1 год", 1), ("1-й год", 1), ("1-й", 1), ("2 год обучения", 2),
    ("2-й год обучения", 2),
    ("первый", 1), ("первый год", 1), ("второго года обучения", 2), ("3 г.о.", 3), ("год 2", 2),
    ("третий год", 3), ("четвёртый", 4), ("год обучения 1", 1), ("младшие", nil), ("1-2", nil),
    ("год", nil), ("1,5", nil), ("нулевой", nil), ("100", nil),
  ])
  func `years of study`(_ text: String, _ year: Int?) {
    let (program, diagnostics) = Sample.program("группы:\n  - год обучения: \(text)")
    #expect(program?.groups.items.first?.value.group.yearOfStudy.value == year)
    #expect(diagnostics.unexpectedCodes == (year == nil ? ["unreadable-value"] : []))
  }

  @Test
  func `hours of the plan are one number or a number for each year of study`() {
    let whole = Sample.program("часов по плану: 144 часа").program?.program.plannedHours.items ?? []
    #expect(whole.map(\.hours.value) == [144])
    #expect(whole.first?.yearOfStudy == nil)
    let years = Sample.program("часов по плану:\n  1 год: 144\n  2 год обучения: 216").program
    #expect(years?.program.plannedHours.items.compactMap(\.yearOfStudy?.value) == [1, 2])
    #expect(years?.program.plannedHours.items.map(\.hours.value) == [144, 216])
    let wrong = Sample.program("часов по плану:\n  младшие: 144").diagnostics
    #expect(wrong.unexpectedCodes == ["unreadable-value"])
  }
}
