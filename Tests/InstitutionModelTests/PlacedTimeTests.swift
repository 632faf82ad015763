import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// When and where the parts of individual support are, as people write it.
struct PlacedTimeTests {
  @Test(arguments: [
    Notation("понедельник 10:00, чат", "monday 600 чат"),
    Notation("понедельник 10:00 в чате", "monday 600 в чате"),
    Notation("пн 10.00 (чат группы)", "monday 600 чат группы"),
    Notation("понедельник 10:00 – Сферум", "monday 600 Сферум"),
    Notation("по понедельникам в 10:00, VK Мессенджер", "monday 600 VK Мессенджер"),
    Notation("в понедельник, 10:00, по электронной почте", "monday 600 по электронной почте"),
    Notation("пн, чт 10:00", "monday 600 –; thursday 600 –"),
    Notation("пн 10:00, чт 12:00", "monday 600 –; thursday 720 –"),
    Notation("пн 10:00; чт 12:00, Сферум", "monday 600 Сферум; thursday 720 Сферум"),
    Notation("пн 10:00, чат; чт 12:00, почта", "monday 600 чат; thursday 720 почта"),
    Notation("пн 10:00 и пт 12:00 в чате", "monday 600 в чате; friday 720 в чате"),
    Notation("10:00 понедельник", "monday 600 –"),
    Notation(
      "ежедневно, кроме воскресенья, 9:00",
      "monday 540 –; tuesday 540 –; wednesday 540 –;"
        + " thursday 540 –; friday 540 –; saturday 540 –"
    ),
    Notation("{когда: понедельник 10:00, где: чат}", "monday 600 чат"),
    Notation("{когда: понедельник 10:00}", "monday 600 –"),
    Notation("{когда: \"пн 10:00, почта\", где: чат}", "monday 600 чат"),
    Notation("[пн 10:00, {когда: чт 12:00, где: почта}]", "monday 600 –; thursday 720 почта"),
    Notation("{понедельник: 10:00, четверг: 12:00}", "monday 600 –; thursday 720 –"),
    Notation("{понедельник: 10:00, где: чат}", "monday 600 чат"),
    Notation("понедельник 10 часов, личные сообщения", "monday 600 личные сообщения"),
    Notation("понедельник 10:00 каб. 12", "monday 600 каб. 12"),
    Notation("понедельник 10-00, чат", "monday 600 чат"),
    Notation("понедельник 10:00 / чат", "monday 600 чат"),
    Notation("{когда: [пн 10:00, чт 12:00]}", "monday 600 –; thursday 720 –"),
    Notation("{когда: [пн 10:00, чт 12:00], где: чат}", "monday 600 чат; thursday 720 чат"),
    Notation("(пт) 15:00", "friday 900 –"), Notation("пт (15:00)", "friday 900 –"),
    Notation("15:00, пятница", "friday 900 –"),
    Notation("15:00, пт, сб", "friday 900 –; saturday 900 –"),
    Notation("пятница, 12:00", "friday 720 –"), Notation("по пятницам 12:00", "friday 720 –"),
    Notation("пн, пн 10:00", nil), Notation("пятница вечером", nil), Notation("пятница", nil),
    Notation("по мере поступления", nil), Notation("по договорённости", nil),
    Notation("понедельник 10-11", nil),
    Notation("понедельник 10:00 еженедельно", "monday 600 –"),
    Notation("пн 10:00 (каждую неделю)", "monday 600 –"),
    Notation("до среды 18:00", "wednesday 1080 –"), Notation("к 18:00 среды", "wednesday 1080 –"),
    Notation("среда, не позднее 18:00", "wednesday 1080 –"),
    Notation("к 18 часам среды", "wednesday 1080 –"),
    Notation("понедельник 10:00 Росинка", nil),
    Notation("понедельник 10:00 до 11:00", nil), Notation("чат", nil), Notation("утром, чат", nil),
  ])
  func `times with places`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("дистанционно:\n  рассылка: \(example.text)")
    let times = file?.distance.value?.learning.support.mailing.items ?? []
    let text = times.map {
      "\($0.value.time.weekday) \($0.value.time.time.minutes) \($0.value.place?.value ?? "–")"
    }
    #expect(text.joined(separator: "; ") == example.value ?? "")
    #expect(diagnostics.unexpectedCodes.isEmpty == (example.value != nil))
  }

  /// The days of materials are written as those of support are.
  @Test(arguments: [
    "среда 18:00", "среда, 18:00", "ср, до 18.00", "среда до 18-00", "до среды 18:00",
    "к 18:00 среды", "к среде, 18 часам", "не позднее среды 18:00", "среда 18 ч",
    "до 18:00 в среду", "по средам в 18:00", "среда 18:00 еженедельно",
  ])
  func `a time of the week`(_ text: String) {
    let (file, diagnostics) = Sample.institution(
      "дистанционно:\n  материалы:\n    - срок: \"\(text)\""
    )
    let material = file?.distance.value?.learning.special.materials.items.first?.value
    let time = WeeklyTime(weekday: .wednesday, time: TimeOfDay(clamping: 18 * 60))
    #expect(material?.deadline.value == time)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("до среды", "напишите, например, «среда 10:00»"),
    ("среда 18:00 чат", "напишите «среда 18:00»"),
    ("среда 18:00–19:00", "напишите «среда 18:00»"), ("вт, чт 18:00", "впишите для каждого дня"),
  ])
  func `a time of the week that is refused`(_ text: String, _ remedy: String) {
    let (_, diagnostics) = Sample.institution(
      "дистанционно:\n  материалы:\n    - срок: \"\(text)\""
    )
    let help = diagnostics.first { $0.code.name == "unreadable-value" }?.help
    #expect(help?.contains(remedy) == true, "\(help ?? "–")")
  }

  /// What says no time gets one.
  @Test(arguments: [
    ("пятница", "«пятница 10:00»"), ("пятница вечером", "«пятница 18:00»"),
    ("пн и чт утром", "«пн, чт 10:00»"), ("по пятницам после обеда", "«пятница 13:00»"),
    ("по мере поступления", "«четверг 17:00»"), ("по договорённости", "«четверг 17:00»"),
    ("в любое время", "«четверг 17:00»"), ("в течение недели", "«четверг 17:00»"),
    ("пн, пн 10:00", "«пн, … 10:00»"),
  ])
  func `a time that is missing is shown`(_ text: String, _ example: String) {
    let (_, diagnostics) = Sample.institution("дистанционно:\n  рассылка: \"\(text)\"")
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    #expect(helps.count == 1 && helps[0].contains(example), "\(helps)")
  }

  @Test(arguments: [
    Notation("четверг 17:00–17:40, чат", "thursday 1020–1060 чат"),
    Notation(
      "вт, чт 17:00–17:40, кабинет 12",
      "tuesday 1020–1060 кабинет 12; thursday 1020–1060 кабинет 12"
    ),
    Notation("чт с 17.00 до 17.40 в Сферуме", "thursday 1020–1060 в Сферуме"),
    Notation("чт 17:00–17:40, чат, личные сообщения", "thursday 1020–1060 чат, личные сообщения"),
    Notation(
      "вт 17:00–17:40, чат; чт 17:00–17:40",
      "tuesday 1020–1060 чат; thursday 1020–1060 –"
    ),
    Notation("{четверг: 17:00–17:40, где: чат}", "thursday 1020–1060 чат"),
    Notation("чт 17:00–17:40 Росинка", nil),
  ])
  func `consultations with places`(_ example: Notation) {
    let (file, diagnostics) = Sample.institution("дистанционно:\n  консультации: \(example.text)")
    let spans = file?.distance.value?.learning.support.consultations.items ?? []
    let text = spans.map { span in
      let (time, place) = (span.value.time, span.value.place?.value)
      return "\(time.weekday) \(time.span.start.minutes)–\(time.span.end.minutes) \(place ?? "–")"
    }
    #expect(text.joined(separator: "; ") == example.value ?? "")
    #expect(diagnostics.unexpectedCodes.isEmpty == (example.value != nil))
  }

  @Test(arguments: [
    ("понедельник 10:00–11:00", "понедельник 10:00"), ("понедельник", "понедельник 10:00"),
    ("понедельнк 10:00", "понедельник 10:00"), ("10:00", "понедельник 10:00"),
    ("вт 10:00 Росинка", "{когда: вторник 10:00, где: Росинка}"),
  ])
  func `what is refused gets the right form of this line`(line: String, remedy: String) {
    let (_, diagnostics) = Sample.institution("дистанционно:\n  рассылка: \(line)")
    let help = diagnostics.first(where: { $0.code.name == "unreadable-value" })?.help
    #expect(help?.hasSuffix("«\(remedy)»") == true)
    let (file, rest) = Sample.institution("дистанционно:\n  рассылка: \(remedy)")
    #expect(file?.distance.value?.learning.support.mailing.items.count == 1)
    #expect(rest.unexpectedCodes.isEmpty)
  }
}
