import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Lines of a timetable as people write them.
struct TimetableLineTests {
  @Test(arguments: [
    "вт чт 15:30–17:10", "вт, чт 15:30–17:10", "\"вт, чт 15:30–17:10\"", "[вт, чт 15:30–17:10]",
    "вт и чт 15:30–17:10",
    "вт,чт 15.30-17.10", "Вт./Чт. 15:30 — 17:10", "вт; чт 15:30–17:10",
    "\"вторник, четверг: 15:30–17:10\"",
    "по вторникам и четвергам с 15:30 до 17:10", "втр чтв 15-30 – 17-10", "вт + чт, 15:30–17:10",
    "во вторник и в четверг с 15.30 до 17.10", "вт-чт 15³⁰–17¹⁰, кроме ср", "Вт,Чт (15:30-17:10)",
    "вт, чт 15:30–17:10, кроме каникул", "вт, чт 15:30–17:10 (кроме праздников и каникул)",
    "вт–чт, кроме среды и праздничных дней, 15:30–17:10",
    "15:30–17:10 по вторникам и четвергам", "вт и чт – 15:30–17:10",
    "вт, чт 15 ч 30 мин – 17 ч 10 мин",
    "вторник 15:30–17:10; четверг 15:30–17:10", "ВТОРНИК 15:30–17:10, ЧЕТВЕРГ 15:30–17:10",
    "вт, чт 15,30–17,10", "чт, вт с 15:30 по 17:10", "{вторник: 15:30–17:10, четверг: 15:30–17:10}",
    "[{вторник: 15:30–17:10}, {четверг: 15:30–17:10}]", "{вт: [15:30–17:10], чт: 15:30–17:10}",
    "{вт: {время: 15:30–17:10}, чт: 15:30–17:10}", "[{занятие: \"вт, чт 15:30–17:10\"}]",
    "\n      - вт: 15:30–17:10\n      - чт 15: 30–17:10", "\n      вторник, четверг: 15:30–17:10",
    "\"2 раза в неделю: вт и чт, 15:30–17:10\"", "[2 раза в неделю: вт и чт 15:30–17:10]",
    "дважды в неделю вт и чт 15:30–17:10", "2 р/нед. вт, чт 15:30–17:10",
    "\n      - два раза в неделю: вт 15:30–17:10, чт 15:30–17:10",
    "\n      - вторник 15:30–17:10\n      - четверг\u{A0}15:30\u{A0}–\u{A0}17:10",
  ])
  func `two days of one time`(_ line: String) {
    let lessons = Self.lessons(line)
    let times = Self.times(lessons.items)
    #expect(times == "tuesday 930–1030, thursday 930–1030" || times == "tuesday+thursday 930–1030")
    #expect(lessons.codes == [])
  }

  @Test(arguments: [
    Notation("вторник 15:30–17:10", "tuesday 930–1030"),
    Notation("вт 15.30-17.10", "tuesday 930–1030"),
    Notation("четверг 15:30–16:15, 16:25–17:10", "thursday 930–975 985–1030"),
    Notation("четверг 15:30–16:15,16:25–17:10", "thursday 930–975 985–1030"),
    Notation("четверг 15:30–16:15/16:25–17:10", "thursday 930–975 985–1030"),
    Notation("четверг 15:30–16:15; 16:25–17:10", "thursday 930–975 985–1030"),
    Notation("четверг 15:30–16:15 и 16:25–17:10", "thursday 930–975 985–1030"),
    Notation("{четверг: [15:30–16:15, 16:25–17:10]}", "thursday 930–975 985–1030"),
    Notation(
      "[понедельник 17:00–18:40, среда 17:00–18:40]",
      "monday 1020–1120, wednesday 1020–1120"
    ),
    Notation(
      "понедельник 17:00–17:45, 17:55–18:40, среда 17:00–18:40",
      "monday 1020–1065 1075–1120, wednesday 1020–1120"
    ),
    Notation("пн–пт 14:00–14:45", "monday+tuesday+wednesday+thursday+friday 840–885"),
    Notation("с пн по ср 14:00–14:45", "monday+tuesday+wednesday 840–885"),
    Notation("с понедельника по среду в 14:00–14:45", "monday+tuesday+wednesday 840–885"),
    Notation("сб–пн 14:00–14:45", "monday+saturday+sunday 840–885"),
    Notation("по будням 14:00–14:45", "monday+tuesday+wednesday+thursday+friday 840–885"),
    Notation("по выходным дням 10:00–10:45", "saturday+sunday 600–645"),
    Notation(
      "каждый день, кроме пт, сб и вс, 14:00–14:45",
      "monday+tuesday+wednesday+thursday 840–885"
    ),
    Notation(
      "ежедневно (кроме воскресенья) 8:00–8:45",
      "monday+tuesday+wednesday+thursday+friday+saturday 480–525"
    ),
    Notation("среда с 15 до 17", "wednesday 900–1020"),
    Notation("вт 1530-1710", "tuesday 930–1030"), Notation("сб 900–945", "saturday 540–585"),
    Notation("вт. с 15.30ч. до 17.10ч.", "tuesday 930–1030"),
    Notation("вторник|15:30–17:10", "tuesday 930–1030"),
    Notation("вт 15.30–17.10.", "tuesday 930–1030"),
    Notation("вт 15:30–17:10;", "tuesday 930–1030"),
    Notation("-вторник 15:30–17:10", "tuesday 930–1030"),
    Notation("вт 15:30–16:15 перемена 10 мин 16:25–17:10", "tuesday 930–975 985–1030"),
    Notation("вт 15:30–16:15 (перерыв – 10 минут) 16:25–17:10", "tuesday 930–975 985–1030"),
    Notation("среда 15–17 часов", "wednesday 900–1020"),
    Notation("среда с 15 часов до 16 часов 40 минут", "wednesday 900–1000"),
    Notation("каждую среду, 15:00–15:45", "wednesday 900–945"),
    Notation("по согласованию", "by agreement"),
    Notation("По согласованию с родителями", "by agreement"),
    Notation("03.11.2026 10:00–11:40", "2026-11-03 600–700"),
    Notation("03.11.2026, 10.11.2026 10:00–11:40", "2026-11-03+2026-11-10 600–700"),
    Notation("\"03.11.2026 и 10.11.2026: 10:00–11:40\"", "2026-11-03+2026-11-10 600–700"),
    Notation("3 ноября 2026 г. 10:00–11:40", "2026-11-03 600–700"),
    Notation("{03.11.2026: 10:00–11:40}", "2026-11-03 600–700"),
    Notation("03.11.2026–05.11.2026 10:00–11:40", "2026-11-03+2026-11-04+2026-11-05 600–700"),
  ])
  func `lines that are understood`(_ example: Notation) {
    let lessons = Self.lessons(example.text)
    #expect(Self.times(lessons.items) == example.value)
    #expect(lessons.codes == [])
  }

  @Test(arguments: [
    Notation("вторник", "напишите, например, «вторник 15:30–16:15»"),
    Notation(
      "2 раза в неделю по 2 часа: вт и чт с 15.30",
      "напишите, например, «вт, чт 15:30–16:15»"
    ),
    Notation("вторник 15:30", "напишите, например, «вторник 15:30–16:15»"),
    Notation("15:30–17:10", "напишите, например, «вторник 15:30–17:10»"),
    Notation("вторник 17:10–15:30", "напишите «вторник 15:30–17:10»"),
    Notation("вт и чт 17:10–15:30", "напишите «вт, чт 15:30–17:10»"),
    Notation("втарник 15:30–17:10", "напишите «вторник 15:30–17:10»"),
    Notation("субота 10.00-11.40", "напишите «суббота 10:00–11:40»"),
    Notation("среда 9-10", "напишите, например, «среда 09:00–10:00»"),
    Notation("вт 15:30–17:10 у Петровой", "напишите «вторник 15:30–17:10»"),
    Notation(
      "1 смена вт 9:00–10:40",
      "если дети разных смен занимаются отдельно, это подгруппы: «{занятие: вторник 09:00–10:40, подгруппа: 1 смена}», а если время меняется вместе со сменой, оставьте сегодняшнее, «вторник 09:00–10:40», и добавьте «далее» с днём, с которого оно другое"
    ),
    Notation("вт 15-30/17-10", "напишите «вторник 15:30–17:10»"),
    Notation(
      "вт...чт 15:30–17:10",
      "если занятия в два дня, напишите «вт, чт 15:30–17:10», а если во все дни – «вт, ср, чт 15:30–17:10»"
    ),
    Notation("вт, чт после уроков", "напишите, например, «вт, чт 15:30–16:15»"),
    Notation(
      "вт 15:30–17:10 Лаптев",
      "если это педагог, напишите «{занятие: вторник 15:30–17:10, педагог: Лаптев}», если площадка – «{занятие: вторник 15:30–17:10, площадка: Лаптев}», а если просто пояснение – «вторник 15:30–17:10»"
    ),
    Notation(
      "вт, после обеда 15:30–17:10",
      "напишите «вторник 15:30–17:10»"
    ),
    Notation(
      "вт 15:30–17:10 (пристройка)",
      "если это площадка, напишите «{занятие: вторник 15:30–17:10, площадка: пристройка}», а если просто пояснение – «вторник 15:30–17:10»"
    ),
    Notation("вт 15:З0–17:1О", "напишите «вторник 15:30–17:10»"),
    Notation("вт l5:30–17:10", "напишите «вторник 15:30–17:10»"),
    Notation("вт 15 30 – 17 10", "напишите «вторник 15:30–17:10»"),
    Notation("вт 15:30 17:10", "напишите «вторник 15:30–17:10»"),
    Notation("вторник 15:30 2 часа", "напишите, например, «вторник 15:30–17:10»"),
    Notation("вт 15:30 – 2 ч", "напишите, например, «вторник 15:30–17:10»"),
    Notation("вт с 15:30 на 1 академический час", "напишите, например, «вторник 15:30–16:15»"),
    Notation("вт 15:30 90 мин", "напишите «вторник 15:30–17:00»"),
    Notation("вт 15:30 (1 ч 40 мин)", "напишите «вторник 15:30–17:10»"),
    Notation(
      "вт 15:30–16:15 перемена 15 мин 16:25–17:10",
      "напишите «вторник 15:30–16:15, 16:25–17:10»"
    ),
    Notation("вт 15:30–17:10 (перемена 10 минут)", "напишите «вторник 15:30–17:10»"),
    Notation(
      "понедельник – выходной",
      "уберите слова «понедельник – выходной», а если в строке только они – всю строку"
    ),
    Notation(
      "3 раза в неделю: вт и чт 15:30–17:10",
      "проверьте дни и напишите без числа: «вт и чт 15:30–17:10»"
    ),
    Notation(
      "дважды в неделю: вт 15:30–17:10",
      "проверьте дни и напишите без числа: «вт 15:30–17:10»"
    ),
    Notation("втоник, чт 15:30–17:1О", "напишите «вт, чт 15:30–17:10»"),
    Notation("вторник и читверг 1З:30–15:10", "напишите «вт, чт 13:30–15:10»"),
    Notation("вт, читверг 15:30–17:10", "напишите «вт, чт 15:30–17:10»"),
    Notation("пятнеца 15.З0-17.10", "напишите «пятница 15:30–17:10»"),
    Notation(
      "вт, чт 15:30–17.1o каб. 4",
      "напишите «{занятие: \"вт, чт 15:30–17:10\", кабинет: 4}»"
    ),
    Notation("втоник 15:30–17:10 каб. 4", "напишите «{занятие: вторник 15:30–17:10, кабинет: 4}»"),
    Notation("вт, чт 2 раза в неделю 15:30–17:10", "напишите «вт, чт 15:30–17:10»"),
    Notation("вт 3:30 PM–5:10 PM", "напишите «вторник 15:30–17:10»"),
    Notation("вт 15:30 pm - 17:10 pm", "напишите «вторник 15:30–17:10»"),
    Notation("вт 11:00 утра – 1:10 дня", "напишите «вторник 11:00–13:10»"),
    Notation("вт 15:30–17:70", "напишите, например, «вторник 15:30–18:10»"),
    Notation("вт 25:30–27:10", "напишите, например, «вторник 15:30–17:10»"),
    Notation("вт 15:30–24:00", "напишите, например, «вторник 15:30–23:59»"),
    Notation("вт 15:60–17:10", "напишите, например, «вторник 16:00–17:10»"),
  ])
  func `lines that are refused get their right form`(_ example: Notation) {
    let (program, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(example.text)\"]")
    #expect(diagnostics.filter { $0.code == "unreadable-value" }.map(\.help) == [example.value])
    #expect(program?.groups.items.first?.value.lessons.isClear == false)
  }

  /// What is to be written instead must be read, whatever was written before.
  @Test(arguments: [
    "вт 15:З0–17:1О", "вт 15 30 – 17 10", "вт 15:30 17:10",
    "субота 10.00-11.40", "вт 17:10–15:30",
    "вт 15:30–16:15 перемена 15 мин 16:25–17:10", "вт 15:30 90 мин", "вторник 15:30 2 часа",
  ])
  func `a remedy is read without a fault`(_ line: String) throws {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let help = try #require(diagnostics.first { $0.code == "unreadable-value" }?.help)
    let start = try #require(help.firstIndex(of: "«"))
    let remedy = help[help.index(after: start)...].dropLast()
    #expect(Self.lessons("\n      - \(remedy)").codes == [], "\(remedy)")
  }

  @Test(arguments: [
    ("с 12.01.2027", "{с: 12.01.2027, расписание: [вторник 15:30–17:10]}"),
    ("с 12 января 2027 г.", "{с: 12.01.2027, расписание: [вторник 15:30–17:10]}"),
    ("(с 12.01.2027)", "{с: 12.01.2027, расписание: [вторник 15:30–17:10]}"),
    ("с 12 января", "{с: 12.01, расписание: [вторник 15:30–17:10]}"),
    (
      "с 12.01.2027 по 28.02.2027",
      "{с: 12.01.2027, по: 28.02.2027, расписание: [вторник 15:30–17:10]}"
    ),
    ("до 28.02.2027", "{с: 01.03.2027, расписание: [занятия с этого дня]}"),
  ])
  func `a lesson of a part of the year is told with its entry`(_ days: String, _ entry: String) {
    let line = "вторник 15:30–17:10 \(days)"
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    #expect(helps.count == 1 && helps[0].contains("«далее: [\(entry)]»"), "\(helps)")
  }

  @Test(arguments: [
    "1 и 3 вторник месяца 15:30–17:10", "первый и третий вторник 15:30–17:10",
    "1-й, 3-й вторник каждого месяца 15:30–17:10",
  ])
  func `weeks of a month are told with dates`(_ line: String) {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    #expect(helps.count == 1 && helps[0].contains("«…, … 15:30–17:10»"), "\(helps)")
  }

  @Test
  func `a day whose hours are forgotten takes none of the next line`() {
    let lessons = Self.lessons("\n      - вторник\n      - четверг 15:30–17:10")
    #expect(Self.times(lessons.items) == "thursday 930–1030")
    #expect(lessons.codes == ["unreadable-value"])
  }

  @Test
  func `a day as a key begins the long form`() {
    let lessons = Self.lessons("\n      - вторник: 15:30–17:10\n        кабинет: 3")
    #expect(Self.times(lessons.items) == "tuesday 930–1030")
    #expect(lessons.items.map { $0.value.rooms.items.map(\.value) } == [["3"]])
    #expect(lessons.codes == [])
  }

  private static func lessons(_ text: String) -> (items: [Located<LessonLines>], codes: [String]) {
    let (program, diagnostics) = Sample.program("группы:\n  - расписание: \(text)")
    let group = program?.groups.items.first?.value
    return (group?.lessons.items ?? [], diagnostics.unexpectedCodes)
  }

  private static func times(_ lessons: [Located<LessonLines>]) -> String {
    lessons.compactMap(\.value.time.value?.text).joined(separator: ", ")
  }
}

extension LessonTime {
  fileprivate var text: String {
    let days =
      switch days {
      case .weekly(let days): days.map { "\($0)" }
      case .dated(let dates): dates.map(\.isoText)
      case .byAgreement: ["by agreement"]
      }
    let spans = spans.map { "\($0.start.minutes)–\($0.end.minutes)" }
    return ([days.joined(separator: "+")] + spans).joined(separator: " ")
  }
}

extension CalendarDate {
  fileprivate var isoText: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
