import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// The small notations as teachers write them: what is tolerated and what is refused.
struct ScalarTests {
  @Test(arguments: [
    Notation("7:30", "7:30"), Notation("07:30", "7:30"), Notation("7.30", "7:30"),
    Notation("\"7:30\"", "7:30"), Notation("0:00", "0:0"), Notation("23:59", "23:59"),
    Notation("24:00", nil), Notation("7:60", nil), Notation("7:3", nil), Notation("730", nil),
    Notation("07:3О", nil), Notation("7:30:00", "7:30"), Notation("-7:30", nil),
    Notation("7:30 утра", nil),
  ])
  func `times of a day`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("чаты:\n  с: \(example.text)")
    let time = file?.chats.value?.open.value
    #expect(time.map { "\($0.hour):\($0.minute)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("200", "200"), Notation("4096", "4096"), Notation("199", nil), Notation("0", nil),
    Notation("много", nil),
  ])
  func `lengths of messages`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("платформа:\n  длина сообщения: \(example.text)")
    #expect(file?.platform.value?.messageLength.value.map { "\($0)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
    #expect(example.value != nil || diagnostics.contains { $0.help?.contains("от 200") == true })
  }

  @Test(arguments: [(2_000, true), (2_001, false), (32_768, false)])
  func `texts are as long as papers can hold them`(_ count: Int, _ isRead: Bool) {
    let name = String(repeating: "я", count: count)
    let (file, diagnostics) = Sample.institution("платформа:\n  название: \(name)")
    #expect((file?.platform.value?.name.value != nil) == isRead)
    #expect(diagnostics.unexpectedCodes == (isRead ? [] : ["unreadable-value"]))
    #expect(isRead || diagnostics.contains { $0.message.contains("\(count)") })
  }

  @Test(arguments: [
    Notation("01.09.2026", "2026-9-1"), Notation("1.9.2026", "2026-9-1"),
    Notation("2026-09-01", "2026-9-1"), Notation("01.09.2026 г.", "2026-9-1"),
    Notation("29.02.2028", "2028-2-29"), Notation("31.02.2026", nil), Notation("29.02.2026", nil),
    Notation("01.13.2026", nil), Notation("01.09.26", "2026-9-1"), Notation("2026-9-1", "2026-9-1"),
    Notation("1 сентября 2026", "2026-9-1"), Notation("0l.09.2026", nil),
    Notation("00.09.2026", nil), Notation("вторник, 01.09.2026", "2026-9-1"),
    Notation("вт 01.09.2026", "2026-9-1"), Notation("01.09.2026 (вт)", "2026-9-1"),
    Notation("01.09.2026, вторник", "2026-9-1"), Notation("пн 01.09.2026", nil),
    Notation("01/09/2026", "2026-9-1"), Notation("01-09-2026", "2026-9-1"),
    Notation("01,09,2026", "2026-9-1"), Notation("01 09 2026", "2026-9-1"),
    Notation("01.09.2026.", "2026-9-1"), Notation("1.IX.2026", "2026-9-1"),
    Notation("1.IХ.2026", "2026-9-1"), Notation("1 IX 2026 г.", "2026-9-1"),
    Notation("1-IX-2026", "2026-9-1"), Notation("1/IX/26", "2026-9-1"),
    Notation("1-сен-2026", "2026-9-1"),
    Notation("01. 09. 2026 года", "2026-9-1"), Notation("1 сент. 2026 г.", "2026-9-1"),
    Notation("«1» сентября 2026 г.", "2026-9-1"), Notation("'\"01\" сентября 2026 г.'", "2026-9-1"),
    Notation("1-го сентября 2026", "2026-9-1"), Notation("1 сентябрь 2026г", "2026-9-1"),
    Notation("01.09.2026 включительно", "2026-9-1"),
    Notation("1 сентября 2026 г. (включительно)", "2026-9-1"), Notation("2026.09.01", "2026-9-1"),
    Notation("с 1 сентября 2026 года", "2026-9-1"), Notation("по 1 сентября 2026 года", nil),
    Notation("1 сентября", nil), Notation("01.09", nil),
    Notation("01.09.206", nil), Notation("сентябрь 2026", nil), Notation("1 сентбря 2026", nil),
    Notation("01.09.2026 или 02.09.2026", nil), Notation("01092026", nil), Notation("скоро", nil),
  ])
  func `dates`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("учебный год:\n  с: \(example.text)")
    #expect(file?.year.value?.first.value?.text == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("04.11.2026", "2026-11-4…2026-11-4"),
    Notation("31.12.2026–10.01.2027", "2026-12-31…2027-1-10"),
    Notation("31.12.2026 — 10.01.2027", "2026-12-31…2027-1-10"),
    Notation("31.12.2026-10.01.2027", "2026-12-31…2027-1-10"),
    Notation("2026-12-31–2027-01-10", "2026-12-31…2027-1-10"),
    Notation("10.01.2027–31.12.2026", nil), Notation("31.12–10.01.2027", "2026-12-31…2027-1-10"),
    Notation("31.12.2026–", nil), Notation("с 31.12.2026 по 10.01.2027", "2026-12-31…2027-1-10"),
    Notation("1–10 января 2027", "2027-1-1…2027-1-10"),
    Notation("01–10.01.2027", "2027-1-1…2027-1-10"),
    Notation("с 1 по 10 января 2027 г.", "2027-1-1…2027-1-10"),
    Notation("с 31 декабря по 10 января 2027 г. включительно", "2026-12-31…2027-1-10"),
    Notation("31.12.26 - 10.01.27", "2026-12-31…2027-1-10"),
    Notation("31.12.2026 по 10 января", "2026-12-31…2027-1-10"),
    Notation("31.12.2026 до 10.01.2027", "2026-12-31…2027-1-10"), Notation("с 04.11.2026", nil),
    Notation("31.12.2026–31.11.2027", nil), Notation("4 ноября", nil), Notation("1–10 января", nil),
  ])
  func `dates and stretches of dates`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution(
      "учебный год:\n  нерабочие дни:\n    - \(example.text)"
    )
    let range = file?.year.value?.holidays.items.first?.value.days
    #expect(range.map { "\($0.first.text)…\($0.last.text)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("{с: 04.11.2026, название: День народного единства}", "1 День народного единства"),
    Notation("{с: 31.12.2026, по: 10.01.2027, название: каникулы}", "11 каникулы"),
    Notation("{с: 04.11.2026}", "1 –"), Notation("{с: 10.01.2027, по: 31.12.2026}", nil),
  ])
  func `days off with a name`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution(
      "учебный год:\n  нерабочие дни:\n    - \(example.text)"
    )
    let holiday = file?.year.value?.holidays.items.first?.value
    #expect(holiday.map { "\($0.days.count) \($0.name ?? "–")" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("понедельник 10:00", "monday 600"), Notation("Понедельник 10.00", "monday 600"),
    Notation("пн 10:00", "monday 600"), Notation("пн. 10:00", "monday 600"),
    Notation("вт 9:05", "tuesday 545"), Notation("ср 0:00", "wednesday 0"),
    Notation("чт 10:00", "thursday 600"), Notation("пт 10:00", "friday 600"),
    Notation("сб 10:00", "saturday 600"), Notation("воскресенье 10:00", "sunday 600"),
    Notation("понедельник", nil), Notation("10:00", nil), Notation("понедельник 10:00–11:00", nil),
    Notation("понедельнк 10:00", nil), Notation("в понедельник 10:00", "monday 600"),
  ])
  func `minutes of every week`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("дистанционно:\n  рассылка: \(example.text)")
    let time = file?.distance.value?.learning.support.mailing.items.first?.value.time
    #expect(time.map { "\($0.weekday) \($0.time.minutes)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    Notation("четверг 17:00–17:40", "thursday 1020–1060"),
    Notation("чт 17:00 - 17:40", "thursday 1020–1060"),
    Notation("чт\u{A0}17.00—17.40", "thursday 1020–1060"),
    Notation("четверг 17:40–17:00", nil), Notation("четверг 17:00–17:00", nil),
    Notation("четверг 17:00", nil), Notation("четверг 17:00–24:00", nil),
  ])
  func `stretches of every week`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("дистанционно:\n  консультации: \(example.text)")
    let span = file?.distance.value?.learning.support.consultations.items.first?.value.time
    let text = span.map { "\($0.weekday) \($0.span.start.minutes)–\($0.span.end.minutes)" }
    #expect(text == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(
    arguments: [
      ("учебный год: {с: 29.02.2027}", "в\u{A0}феврале 2027 года 28\u{A0}дней"),
      ("учебный год: {с: 31.04.2027}", "в\u{A0}апреле 2027 года 30\u{A0}дней"),
      ("учебный год: {с: 01.13.2026}", "месяца с номером 13 нет"),
      ("учебный год: {с: 1 сентября}", "не указан год"),
      ("учебный год: {с: ноябрь 2026}", "не указано число"),
      ("учебный год: {с: 'среда, 01.09.2026'}", "01.09.2026 – вторник, а не среда"),
      ("учебный год: {расписание: № 88 от 31.02.2027}", "в\u{A0}феврале 2027 года 28\u{A0}дней"),
      ("учебный год: {расписание: от 31.08.2026}", "нет номера"),
      ("учебный год: {расписание: № 88}", "нет даты"),
      ("учебный год: {нерабочие дни: 10.01.2027–31.12.2026}", "конец раньше начала"),
      ("чаты: {с: \"24:00\"}", "последнее время суток – 23:59"),
      ("чаты: {с: \"7:60\"}", "в часе 60 минут"),
      ("дистанционно: {консультации: четверг 17:40–17:00}", "конец раньше начала"),
      ("дистанционно: {консультации: четверг 17:40–17:40}", "конец совпадает с началом"),
      ("дистанционно: {консультации: четверг 15:10}", "не сказано, до какого времени"),
      ("чаты: {с: утром}", nil),
      ("учебный год: {с: 99999999999999999999.01.2026}", nil),
    ] as [(String, String?)]
  )
  func `what cannot be read is told with its reason`(_ text: String, _ reason: String?) {
    let messages = Sample.institution(text).diagnostics
      .filter { $0.code.name == "unreadable-value" }.map(\.message)
    #expect(messages.count == 1)
    if let reason {
      #expect(messages.first?.hasSuffix("»: \(reason)") == true, "\(messages)")
    } else {
      #expect(messages.first?.hasSuffix("»") == true, "\(messages)")
    }
  }

  @Test
  func `ages that are reversed are told so`() {
    let messages = Sample.program("возраст: 10–7").diagnostics.map(\.message)
    #expect(messages.contains("не удалось прочитать «10–7»: меньший возраст пишется первым"))
  }

  @Test(arguments: [
    Notation("да", "true"), Notation("Да", "true"), Notation("нет", "false"),
    Notation("НЕТ", "false"), Notation("ага", nil), Notation("1", nil),
  ])
  func `yes and no`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("учреждение:\n  демонстрация: \(example.text)")
    let value = file?.identity.value?.demonstration.value?.isSample
    #expect(value.map { "\($0)" } == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }
}

extension CalendarDate {
  /// The parts, without zeros.
  var text: String { "\(year)-\(month)-\(day)" }
}
