import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// What is refused gets the right form of the very text as its remedy.
struct ScalarRemedyTests {
  @Test(
    arguments: [
      ("24.11", "24.11.…"), ("24 ноября", "24.11.…"), ("ноябрь 2026", "….11.2026"),
      ("среда, 24.11.2026", "вторник, 24.11.2026"), ("11/24/2026", "24.11.2026"),
      ("O1.09.2026", "01.09.2026"), ("24112026", "24.11.2026"), ("24 нобря 2026", "24.11.2026"),
      ("24.11.2026 или 25.11.2026", "24.11.2026"), ("31.08.20266", "31.08.2026"),
      ("31.08.202", "31.08.…"), ("1.9.20266", "01.09.2026"), ("3О.11.2026", "30.11.2026"),
      ("З0 ноября 2026", "30.11.2026"),
      ("скоро", nil),
    ] as [(String, String?)]
  )
  func `dates`(_ text: String, _ rightForm: String?) {
    expect(rightForm, from: Sample.institution("учебный год: {с: '\(text)'}").diagnostics)
  }

  @Test
  func `a day behind the end of its month`() {
    let diagnostics = Sample.institution("учебный год: {с: 31.11.2026}").diagnostics
    let told = diagnostics.filter { $0.code == "unreadable-value" }
    #expect(told.map(\.help) == ["напишите, например, «30.11.2026»"])
  }

  @Test(arguments: [
    "24.11.2026–30.11.2026", "с 24.11.2026 по 30.11.2026", "24–30 ноября 2026",
    "24.11.2026 - 30.11.2026",
  ])
  func `two dates in one line`(_ text: String) {
    let diagnostics = Sample.institution("учебный год: {с: '\(text)'}").diagnostics
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.map(\.help)
    #expect(helps == ["напишите «24.11.2026», а строкой ниже – «по: 30.11.2026»"])
  }

  @Test(arguments: ["1–3 и 8–10 мая 2027 г."])
  func `several stretches in one line`(_ text: String) {
    let diagnostics = Sample.institution("учебный год: {нерабочие дни: ['\(text)']}").diagnostics
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    #expect(helps.count == 1)
    #expect(helps.allSatisfy { $0.contains("«8–10 мая 2027 г.»") && $0.contains("1–3 мая") })
  }

  @Test(
    arguments: [
      ("10.01.2027–31.12.2026", "31.12.2026–10.01.2027"),
      ("31.12.2026–10.01.2026", "31.12.2026–10.01.2027"), ("1–10 января", "10.01.…"),
      ("31.12.2026–32.01.2027", nil),
    ] as [(String, String?)]
  )
  func `stretches of dates`(_ text: String, _ rightForm: String?) {
    let text = "учебный год: {нерабочие дни: ['\(text)']}"
    expect(rightForm, from: Sample.institution(text).diagnostics)
  }

  @Test(
    arguments: [
      ("№ 87", "№ 87 от …"), ("приказ 87-од", "№ 87-од от …"),
      ("от 31.08.2026", "№ … от 31.08.2026"),
      ("приказ директора от 31 августа 2026 г.", "№ … от 31.08.2026"),
      ("№ 87 от 31 августа", "№ 87 от 31.08.…"), ("от 31.02.2026 № 87", "№ 87 от …"),
      ("№ 87 от 31.08.2026 и № 90 от 05.09.2026", "№ 87 от 31.08.2026"), ("скоро", nil),
      ("№ 87 от 31.О8.2026", "№ 87 от 31.08.2026"), ("№ 87 от З1.08.2026", "№ 87 от 31.08.2026"),
      ("№ 87 от 31.08.20266", "№ 87 от 31.08.2026"),
      ("протокол педсовета № 1 от 28.08.2026", "№ … от …"),
      ("Протокол № 1 педагогического совета от 28.08.2026", "№ … от …"),
      ("принято на педсовете 28.08.2026, прот. №1", "№ … от …"), ("протокол 1", "№ … от …"),
    ] as [(String, String?)]
  )
  func `orders`(_ text: String, _ rightForm: String?) {
    expect(rightForm, from: Sample.program("приказ: '\(text)'").diagnostics)
  }

  @Test(
    arguments: [
      ("№ ____ от ____", "проект"), ("№ …", "проект"), ("будет подписан", "проект"),
      ("№ 112", "№ 112 от …"), ("скоро", nil),
    ] as [(String, String?)]
  )
  func `orders that are not signed`(_ text: String, _ rightForm: String?) {
    expect(rightForm, from: Sample.periods("периоды:\n  - приказ: '\(text)'").diagnostics)
  }

  @Test func `of an order without a number nobody knows whether it is signed`() {
    let found = Sample.periods("периоды:\n  - приказ: 'от 20.11.2026'").diagnostics
    let advice = "напишите «№ … от 20.11.2026», а если приказ ещё не подписан – «проект»"
    #expect(found.filter { $0.code.name == "unreadable-value" }.map(\.help) == [advice])
  }

  @Test(
    arguments: [
      ("10–7", "7–10"), ("4–1 класс", "1–4 класс"), ("7 или 10", "7–10"), ("5-6-7 лет", "5–7"),
      ("11–12 класс", nil), ("7 - 1О", "7–10"), ("7–1О лет", "7–10"),
      ("7, 8, 9, 10", "7–10"), ("5 лет 3 мес. – 7 лет", "5–7"), ("7—10 лет (дошкольники)", "7–10"),
      ("семь", "7"),
    ] as [(String, String?)]
  )
  func `ages`(_ text: String, _ rightForm: String?) {
    expect(rightForm, from: Sample.program("возраст: '\(text)'").diagnostics)
  }

  @Test(
    arguments: [
      ("20–25 минут", "25 минут"), ("недолго", nil), ("0.40", "40 минут"), ("15:30", nil),
    ] as [(String, String?)]
  )
  func `minutes`(_ text: String, _ rightForm: String?) {
    expect(rightForm, from: Sample.program("дистанционно: {видеосвязь: '\(text)'}").diagnostics)
  }

  @Test(
    arguments: [
      ("2+2", "4"), ("1 + 1 + 2", "4"), ("2 раза по 2 часа", "4"), ("2х2", "4"),
      ("по 2 часа 2 раза в неделю", "4"), ("по 2 ч. дважды в неделю", "4"),
      ("три раза по 2 часа", "6"), ("4,О", "4"), ("много", nil), ("2×2", "4"), ("2 по 2", "4"),
      ("2 раза по 2 ч.", "4"), ("2 раза в неделю по 2 ч.", "4"), ("2*2 ч", "4"), ("1,5+1,5", "3"),
      ("2 ч. + 2 ч.", "4"), ("дважды по 2 часа", "4"), ("два раза по 2", "4"), ("2 x 1,5", "3"),
      ("4 (вт и чт)", "4"), ("4 часа (по 2)", "4"),
    ] as [(String, String?)]
  )
  func `hours`(_ text: String, _ rightForm: String?) {
    let group = "группы:\n  - часов в неделю: '\(text)'"
    expect(rightForm, from: Sample.program(group).diagnostics)
  }

  @Test(
    arguments: [
      ("1 (Петров)", "1"), ("2 чел. (из 5 класса)", "2"), ("мало", nil),
    ] as [(String, String?)]
  )
  func `people`(_ text: String, _ rightForm: String?) {
    let group = "группы:\n  - без техники: '\(text)'"
    expect(rightForm, from: Sample.program(group).diagnostics)
  }

  @Test(
    arguments: [
      ("10.09.2026", "{администрация: 10.09.2026, родители: 10.09.2026}"),
      ("администрация 04.09.2026", "{администрация: 04.09.2026}"),
      ("протокол от 10.09.2026", "№ … от 10.09.2026"), ("да", nil),
    ] as [(String, String?)]
  )
  func `agreements`(_ text: String, _ rightForm: String?) {
    let group = "группы:\n  - режим согласован: '\(text)'"
    expect(rightForm, from: Sample.program(group).diagnostics)
  }

  @Test(
    arguments: [
      ("понедельник 3:30 PM", "напишите «понедельник 15:30»"),
      ("понедельник 15:30 PM", "напишите «понедельник 15:30»"),
      ("пн в 9 утра", nil), ("понедельник 17:70", "напишите, например, «понедельник 18:10»"),
      ("понедельник 25:30, чат", "напишите, например, «понедельник 15:30, чат»"),
      ("понедельник 15:3O", "напишите «понедельник 15:30»"),
    ] as [(String, String?)]
  )
  func `times of the week`(_ text: String, _ help: String?) {
    let lines = "дистанционно:\n  проверка: '\(text)'"
    let helps = Sample.program(lines).diagnostics.filter { $0.code.name == "unreadable-value" }
    if let help { #expect(helps.map(\.help) == [help]) }
  }

  @Test(arguments: [
    ("8:70", "напишите, например, «09:10»"), ("8:00 PM", "напишите «20:00»"),
    ("24:00", "напишите, например, «23:59»"), ("12:30 a.m.", "напишите «00:30»"),
  ])
  func `times of the day`(_ text: String, _ help: String) {
    let diagnostics = Sample.institution("чаты: {с: '\(text)'}").diagnostics
    #expect(diagnostics.filter { $0.code.name == "unreadable-value" }.map(\.help) == [help])
  }

  private func expect(_ rightForm: String?, from diagnostics: [Diagnostic]) {
    let helps = diagnostics.filter { $0.code.name == "unreadable-value" }.map(\.help)
    if let rightForm {
      #expect(helps == ["напишите «\(rightForm)»"])
    } else {
      #expect(helps.count == 1 && helps.first??.hasPrefix("здесь ожида") == true, "\(helps)")
    }
  }
}
