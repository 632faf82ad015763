import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Hours whose end stands apart, brackets in a line, and lessons that follow one another without a comma.
struct LessonsInRowTests {
  private static let hours = [
    "каждый вторник и четверг в 15:30 (до 17:10)", "вт, чт 15:30 … 17:10", "вт, чт 15:30...17:10",
    "вт, чт 15:30..17:10", "вт, чт 15:30 > 17:10", "вт, чт 15:30 -> 17:10", "вт, чт 15:30 → 17:10",
    "вт, чт 15:30 => 17:10", "вт, чт 15:30 ~ 17:10", "вт, чт с 15:30, до 17:10",
    "вт, чт в 15.30, до 17.10", "вт, чт 15:30, по 17:10", "(вт, чт) 15:30–17:10",
    "(вт и чт) с 15:30 (до 17:10)", "вт, чт (15:30) – (17:10)", "вт, чт (с 15:30 до 17:10)",
    "(вт, чт 15:30–17:10)", "вторник, четверг (15:30 … 17:10)", "(15:30–17:10) вт, чт",
    "вт и чт с 15:30 - до 17:10", "вт, чт начало 15:30, окончание 17:10", "вт, чт=15:30–17:10",
    "вт, чт начало в 15:30, конец в 17:10", "вт, чт (начало 15:30, конец 17:10)",
    "с 15:30 (до 17:10) по вторникам и четвергам", "Вт./Чт. 15-30 … 17-10",
  ]

  private static let rows = [
    "вт 15:30–17:10 чт 15:30–17:10", "вт\t15:30–17:10 чт\t15:30–17:10",
    "вторник 15:30–17:10 и четверг 15:30–17:10", "вт 15:30–17:10 / чт 15:30–17:10",
    "вт 15:30–17:10 + чт 15:30–17:10", "вт: 15:30–17:10 чт: 15:30–17:10",
    "вт (15:30–17:10) чт (15:30–17:10)", "вт с 15:30 до 17:10 чт с 15:30 до 17:10",
    "ВТ 15.30-17.10 ЧТ 15.30-17.10", "вт 1530-1710 чт 1530-1710", "вт 15³⁰–17¹⁰ чт 15³⁰–17¹⁰",
    "вт. 15:30–17:10. чт. 15:30–17:10.",
  ]

  @Test(arguments: hours)
  func `an end of hours that stands apart`(_ line: String) {
    let lessons = Self.lessons("[\"\(line)\"]")
    #expect(lessons.codes == [])
    #expect(lessons.times == ["вт, чт 15:30–17:10"])
  }

  @Test(arguments: rows)
  func `lessons in a row`(_ line: String) {
    let lessons = Self.lessons("[\"\(line)\"]")
    #expect(lessons.codes == [])
    #expect(lessons.times == ["вторник 15:30–17:10", "четверг 15:30–17:10"])
  }

  /// Rows of a spreadsheet under their key, without dashes.
  @Test(arguments: [
    ("вт\t15:30–17:10\n      чт\t15:30–17:10", 2), ("вт 15:30–17:10\n      чт 15:30–17:10", 2),
    ("пн 15:30–16:15\n      ср 15:30–16:15\n      пт 15:30–16:15", 3),
    ("- вт 15:30–17:10\n        чт 15:30–17:10", 2),
    ("Вторник  15.30-17.10\n      Четверг  15.30-17.10\n      Суббота  10.00-11.40", 3),
  ])
  func `rows of a spreadsheet`(_ rows: String, _ count: Int) {
    let lessons = Self.lessons("\n      \(rows)")
    #expect(lessons.codes == [])
    #expect(lessons.times.count == count)
  }

  /// Days without their year, of which the school year says it.
  @Test(arguments: [
    "05.10 10:00–11:40, 07.10 10:00–11:40", "05.10 10:00–11:40; 07.10 10:00–11:40",
    "05.10 10:00–11:40 07.10 10:00–11:40", "05.10 и 07.10 10:00–11:40", "05.10, 07.10 10:00–11:40",
    "5 октября 10:00–11:40, 7 октября 10:00–11:40", "05.10: 10.00-11.40; 07.10: 10.00-11.40",
  ])
  func `several days without a year`(_ line: String) {
    let reading = Sample.reading([
      "institution.yaml": "учебный год: {с: 01.09.2026, по: 31.05.2027}",
      "programs/primer.yaml": "группы:\n  - расписание: [\"\(line)\"]",
    ])
    let lessons = reading.definitions.programs.first?.lines.value.groups.items.first?.value.lessons
    let words = (lessons?.items ?? []).compactMap(\.value.time.value?.words).joined(separator: "; ")
    let isRead =
      words == "05.10.2026 10:00–11:40; 07.10.2026 10:00–11:40"
      || words == "05.10.2026, 07.10.2026 10:00–11:40"
    #expect(isRead, "\(words)")
  }

  /// What is no lesson in a row keeps its own reason.
  @Test(arguments: [
    ("вт 15:30–17:10 с 12.01.2027", ["далее"]), ("вт 15:30–17:10 у Петровой", ["вторник 15:30"]),
  ])
  func `other words behind hours`(_ line: String, _ words: [String]) {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    #expect(helps.count == words.count)
    for (help, word) in zip(helps, words) { #expect(help.contains(word), "\(help)") }
  }

  @Test(arguments: [
    ("вт, вт 15:30–17:10", "вторник назван дважды", "«вторник 15:30–17:10»", "«вт, … 15:30–17:10»"),
    ("среда, ср 10:00–11:40", "среда названа дважды", "«среда 10:00–11:40»", "«ср, … 10:00–11:40»"),
    ("вс и вс 9:00–9:45", "воскресенье названо дважды", "«воскресенье 09", "«вс, … 09:00–09:45»"),
    ("вт, чт, вт 15:30–17:10", "вторник назван дважды", "«вт, чт 15:30–17:10»", "«вт, чт, … 15"),
    ("Пт. пт. 15-30 – 17-10", "пятница названа дважды", "«пятница 15:30–17:10»", "«пт, … 15:30"),
    ("вторник (вт) 15:30–17:10", "вторник назван дважды", "«вторник 15:30–17:10»", "«вт, …"),
    ("по понедельникам и понедельникам 15:30–17:10", "понедельник назван дважды", "«пон", "«пн, …"),
    ("сб/сб 10.00-11.40", "суббота названа дважды", "«суббота 10:00–11:40»", "«сб, … 10:00"),
  ])
  func `a day that is named twice`(_ line: String, _ words: String, _ once: String, _ other: String)
  {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let told = diagnostics.filter { $0.code == "unreadable-value" }
    #expect(told.count == 1)
    #expect(told.first?.message.hasSuffix(words) == true)
    let help = told.first?.help ?? ""
    #expect(help.contains(once) && help.contains(other), "\(help)")
  }

  /// Days that a range or a word for several takes in are named once.
  @Test(arguments: [
    "пн–пт, ср 14:00–14:45", "по будням и пт 14:00–14:45", "ежедневно, сб 9:00–9:45",
  ])
  func `a day inside of others is no second one`(_ line: String) {
    #expect(Self.lessons("[\"\(line)\"]").codes == [])
  }

  @Test(arguments: [
    ("вт, чт 23:00–00:40", "напишите, например, «вт, чт 11:00–12:40»"),
    ("вт 11:30–1:10", "напишите, например, «вторник 11:30–13:10»"),
    ("вт 15:30–5:10", "напишите, например, «вторник 15:30–17:10»"),
    ("вт 12:30–2:10", "напишите, например, «вторник 12:30–14:10»"),
    ("вт 10:00–1:00", "напишите, например, «вторник 10:00–13:00»"),
    ("вт 17:10–15:30", "напишите «вторник 15:30–17:10»"),
    ("вт 15:30–16:15, 17:10–16:25", "напишите «вторник 15:30–16:15, 16:25–17:10»"),
    ("вт, чт 3:30–5:10 дня", "напишите «вт, чт 15:30–17:10»"),
    ("вт с 3 до 5 вечера", "напишите «вторник 15:00–17:00»"),
    ("вт 4:00–5:40 pm", "напишите «вторник 16:00–17:40»"),
    ("вт 18:00–6:00", "занятие начинается и кончается в один день: проверьте часы"),
    ("вт 20:00–3:00", "занятие начинается и кончается в один день: проверьте часы"),
  ])
  func `an end before the beginning`(_ line: String, _ help: String) {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    #expect(diagnostics.filter { $0.code == "unreadable-value" }.map(\.help) == [help])
  }

  private static func lessons(_ text: String) -> (times: [String], codes: [String]) {
    let (program, diagnostics) = Sample.program("группы:\n  - расписание: \(text)")
    let lessons = program?.groups.items.first?.value.lessons.items ?? []
    return (lessons.compactMap(\.value.time.value?.words), diagnostics.unexpectedCodes)
  }
}
