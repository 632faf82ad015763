import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText
import Testing

/// Lines of a group that say what they mean only beside its other lines: days that take another's place, tables, its name.
struct GroupLinesTests {
  private static let institution = "учебный год: {с: 01.09.2026, по: 31.05.2027}"

  /// A day takes another's place; the other lessons stay.
  @Test(
    arguments: [
      ("- с 11.01.2027: вместо вторника среда 16:00–17:40", "16:00–17:40"),
      ("- с 11.01.2027: вместо вторника – среда", "15:30–17:10"),
      ("- с 11.01.2027 вместо вторника среда", "15:30–17:10"),
      ("- с 11.01.2027 вместо вт будет ср 16:00–17:40", "16:00–17:40"),
      ("- с 11.01.2027 среда 16:00–17:40 вместо вторника", "16:00–17:40"),
      ("- с 11.01.2027 занятие переносится со вторника на среду", "15:30–17:10"),
      ("- с 11.01.2027: перенос занятия со вторника на среду, 16:00–17:40", "16:00–17:40"),
      ("- с 11.01.2027 переносится с вт 15.30–17.10 на ср 16.00–17.40", "16:00–17:40"),
      ("- с 11.01.2027: вторник → среда", "15:30–17:10"),
      ("- с 11.01.2027 вторник -> среда 16:00-17:40", "16:00–17:40"),
      ("- с 12.01.2027 вторник → среда", "15:30–17:10"),
      ("- {с: 11.01.2027, расписание: вместо вторника среда}", "15:30–17:10"),
      ("- с 11.01 вместо вторника будем заниматься в среду 16:00–17:40", "16:00–17:40"),
      ("- с 11.01.2027 занятия вторника переносятся на среду", "15:30–17:10"),
      ("- с 11.01.2027 вт переносим на ср 16:00-17:40", "16:00–17:40"),
      ("- с 11.01.2027: вместо вторника среда, приказ № 5 от 09.01.2027", "15:30–17:10"),
      (
        "- с 11 января занятие со вторника переносится на среду 15:00–16:40, приказ № 5 от 09.01.2027",
        "15:00–16:40"
      ),
      (
        "- с 11.01.2027 вторник переносится на среду 15:00–16:40 (приказ № 5 от 09.01.2027)",
        "15:00–16:40"
      ),
      ("- с 11.01.2027 по 28.02.2027 перенос занятий со вторника на среду", "15:30–17:10"),
      (
        "- с 11.01.2027 перенос занятия со вторника на среду, приказ № 5 от 09.01.2027",
        "15:30–17:10"
      ),
    ] as [(String, String)]
  )
  func `a day in place of another`(_ change: String, _ hours: String) {
    for timetable in ["вт 15:30–17:10, чт 16:00–17:40", "[вторник 15:30–17:10, чт 16:00–17:40]"] {
      let (group, helps) = Self.group(
        "    расписание: \(timetable)\n    далее:\n      \(change)"
      )
      let lessons = group?.changes.items.first?.value.lessons.items.map {
        $0.value.time.value?.words ?? "–"
      }
      #expect(helps == [])
      #expect(lessons == ["среда \(hours)", "четверг 16:00–17:40"])
    }
  }

  /// Other hours of one day; the rest stays because the author says so.
  @Test(arguments: [
    "- с 11.01.2027: вт 16:00–17:40, остальное без изменений",
    "- с 11.01.2027 вторник с 16:00 до 17:40, четверг без изменений",
    "- с 11.01.2027: вторник переносится на 16:00–17:40",
    "- с 11.01.2027 вторник переносится на 16:00–17:40, приказ № 5 от 09.01.2027",
    "- {с: 11.01.2027, расписание: \"вт 16:00–17:40, остальные занятия как было\"}",
  ])
  func `other hours of one day`(_ change: String) {
    let (group, helps) = Self.group(
      "    расписание: вт 15:30–17:10, чт 16:00–17:40\n    далее:\n      \(change)"
    )
    let lessons = group?.changes.items.first?.value.lessons.items.map {
      $0.value.time.value?.words ?? "–"
    }
    #expect(helps == [] && lessons == ["вторник 16:00–17:40", "четверг 16:00–17:40"])
  }

  /// What stands beside the hours goes along, and other days of the line stay.
  @Test(arguments: [
    ("вт, чт 15:30–17:10 (каб. 4)", ["четверг 15:30–17:10", "среда 15:30–17:10"], ["4", "4"]),
    ("{занятие: вт 15:30–17:10, кабинет: 4}", ["среда 15:30–17:10"], ["4"]),
  ])
  func `a room goes along`(_ line: String, _ times: [String], _ rooms: [String]) {
    let (group, helps) = Self.group(
      "    расписание:\n      - \(line)\n    далее:\n      - с 11.01.2027: вместо вторника среда"
    )
    let lessons = group?.changes.items.first?.value.lessons.items.map(\.value) ?? []
    #expect(helps == [] && lessons.map { $0.time.value?.words ?? "–" } == times)
    #expect(lessons.map { $0.rooms.items.first?.value ?? "–" } == rooms)
  }

  /// The second change is of the timetable that the first has made.
  @Test func `one after the other`() {
    let (group, helps) = Self.group(
      """
          расписание: вт 15:30–17:10, чт 16:00–17:40
          далее:
            - с 11.01.2027: вместо вторника среда
            - с 01.02.2027: вместо среды пятница
      """
    )
    let lessons = group?.changes.items.last?.value.lessons.items.map {
      $0.value.time.value?.words ?? "–"
    }
    #expect(helps == [] && lessons == ["пятница 15:30–17:10", "четверг 16:00–17:40"])
  }

  /// Where there is no such day, or the line stands among lessons, it is told.
  @Test(arguments: [
    ("расписание: вт 15:30–17:10\n    далее: [с 11.01.2027 вместо пятницы среда]", "«далее»"),
    ("расписание:\n      - вместо вторника среда 15:30–17:10", "«среда 15:30–17:10»"),
    (
      "расписание:\n      - вт 15:30–17:10\n      - с 11.01.2027: вместо вторника среда",
      "«далее: [{с 11.01.2027: вместо вторника среда}]»"
    ),
    (
      "расписание:\n      - вт 15:30–17:10\n      - с 11.01.2027 вместо вторника среда",
      "«далее: [{с 11.01.2027: вместо вторника среда}]»"
    ),
  ])
  func `a day that nobody replaces`(_ lines: String, _ remedy: String) {
    let (_, helps) = Self.group("    \(lines)")
    #expect(helps.count == 1 && helps[0].contains(remedy), "\(helps)")
  }

  @Test(arguments: [
    "День\tНачало\tОкончание\nВторник\t15:30\t17:10\nЧетверг\t16:00\t17:40",
    "№ п/п\tДень недели\tВремя\n1\tвторник\t15:30-17:10\n2\tчетверг\t16:00-17:40",
    "| День | Начало | Окончание |\n|---|---|---|\n| вт | 15:30 | 17:10 |\n| чт | 16:00 | 17:40 |",
    "Пн\tВт\tСр\tЧт\n-\t15:30–17:10\t-\t16:00–17:40",
    "| Группа | Пн | Вт | Ср | Чт |\n|---|---|---|---|---|\n| 1 |  | 15:30–17:10 |  | 16:00–17:40 |",
    "Группа\tВт\tЧт\tСб\n1\t15:30–17:10\t16:00–17:40\t\n2\t\t\t10:00–11:40",
    "День\t1 группа\t2 группа\nВторник\t15:30–17:10\t\nЧетверг\t16:00–17:40\t10:00–11:40",
    "Вт\t15:30\t17:10\nЧт\t16:00\t17:40",
    "| вт | 15:30 | 17:10 |\n| чт | 16:00 | 17:40 |",
    "1 группа – вт 15:30–17:10, чт 16:00–17:40",
    "гр. 1: вт 15:30–17:10, чт 16:00–17:40",
  ])
  func `tables, and the group's own name`(_ table: String) {
    let lines = table.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
    let (group, helps) = Self.group("    расписание: |\n\(lines)")
    let times = group?.lessons.items.map { $0.value.time.value?.words ?? "–" }
    #expect(helps == [] && times == ["вторник 15:30–17:10", "четверг 16:00–17:40"])
  }

  @Test(arguments: [
    ("2 группа – вт 15:30–17:10", "перенесите строку в «расписание» той группы"),
    ("вт 15:30–17:10 (группа 2)", "«вторник 15:30–17:10»"),
    ("вт 15:30–17:10 (карантин)", "напишите «вторник 15:30–17:10»"),
    ("последняя суббота месяца 10:00–11:40", "«26.09, 31.10"),
    ("вт, пт 16:00–15:40", "«вт, пт 16:00–17:40»"),
    ("вторник 0,645833333–0,715277778", "«вторник 15:30–17:10»"),
    ("втр 15.30-1710 каб 4", "«вторник 15:30–17:10 (каб. 4)»"),
    ("втарник 15 30 - 17 10 каб. 4", "«вторник 15:30–17:10 (каб. 4)»"),
    ("вторнк 15:З0–17:10, читверг 16.00-1740", "«вторник 15:30–17:10, четверг 16:00–17:40»"),
  ])
  func `slips with one remedy for all`(_ line: String, _ remedy: String) {
    for lead in [" ", "\n      - "] {
      let (_, helps) = Self.group("    расписание:\(lead)\(line)")
      #expect(!helps.isEmpty && helps.allSatisfy { $0.contains(remedy) }, "\(helps)")
    }
  }

  @Test(arguments: [
    ("- с 11.01.2027 по 31.01.2027 кабинет 5 (ремонт)", "«с 11.01.2027 по 31.01.2027 кабинет 5»"),
    ("- с 11.01.2027 вт, чт 16:00–17:40 (карантин)", "«с 11.01.2027 вт, чт 16:00–17:40»"),
    ("- с 11.01.2027: вт, чт 16:00–17:40 (карантин)", "напишите «вт, чт 16:00–17:40»"),
    ("- с 11.01.2027 кабинет 5 в связи с ремонтом", "«с 11.01.2027 кабинет 5»"),
    ("- с 11.01.2027 на время ремонта кабинет 5", "«с 11.01.2027 кабинет 5»"),
    ("- {с: 11.01.2027, кабинет: 5 (ремонт)}", "напишите «5»"),
    ("- {с: 11.01.2027, кабинет: 5, причина: ремонт}", "уберите «причина: ремонт»"),
    ("- с 11.01.2027 до каникул кабинет 5", "«с 11.01.2027 по … кабинет 5»"),
    ("- с 11.01.2027 временно кабинет 5", "«с 11.01.2027 кабинет 5»"),
    ("- с января 2027 года кабинет 14", "напишите, например, «с 01.01.2027 кабинет 14»"),
    ("- с февраля педагог Иванова А.А.", "«с 01.02 педагог Иванова А.А"),
    ("- с начала февраля: кабинет 14", "напишите, например, «с 01.02»"),
    ("- с января кабинет: 14", "напишите, например, «с 01.01 кабинет»"),
    ("- {с: января, кабинет: 14}", "напишите, например, «01.01»"),
    ("- с нового года 6 часов в неделю", "«с 01.01 6 часов в неделю»"),
    ("- кабинет 14 с января 2027", "«с 01.01.2027 кабинет 14»"),
    ("- с понедельника кабинет 14", "впишите день: «с … кабинет 14»"),
    ("- после каникул вт 16:00–17:40", "впишите день: «с … вт 16:00–17:40»"),
    ("- кабинет 14", "впишите день: «с … кабинет 14»"),
    (
      "- кабинет 14, приказ № 5 от 09.01.2027",
      "впишите день: «с … кабинет 14, приказ № 5 от 09.01.2027»"
    ),
    ("- с … кабинет 14", "впишите день: «с … кабинет 14»"),
  ])
  func `reasons and ends that no calendar has`(_ change: String, _ remedy: String) {
    let (_, helps) = Self.group("    расписание: вт 15:30–17:10\n    далее:\n      \(change)")
    #expect(helps.count == 1 && helps[0].contains(remedy), "\(helps)")
  }

  @Test(arguments: ["- с 11.01.2027 6 часов в неделю", "- с 11.01.2027: 6 ч в неделю"])
  func `hours of a week from a day on`(_ change: String) {
    let (group, helps) = Self.group("    расписание: вт 15:30–17:10\n    далее:\n      \(change)")
    #expect(helps == [])
    #expect(group?.changes.items.first?.value.change.weeklyHours.value?.whole == 6)
  }

  /// One lesson goes to another day of its week; the order goes along.
  @Test(arguments: [
    "- занятие с четверга 10 декабря переносится на пятницу 11 декабря, 15:30–17:10",
    "- занятие 10.12.2026 переносится на 11.12.2026 15:30–17:10",
    "- перенос занятия с 10.12 на 11.12, 15:30–17:10, приказ № 130 от 08.12.2026",
    "- занятие 10.12 переносится на 11.12, 15:30–17:10 (по приказу № 130 от 08.12.2026)",
  ])
  func `one lesson on another day`(_ change: String) {
    let (group, helps) = Self.group(
      "    расписание: вт 15:30–17:10, чт 16:00–17:40\n    далее:\n      \(change)"
    )
    let item = group?.changes.items.first?.value
    #expect(helps == [])
    #expect(
      item?.lessons.items.map { $0.value.time.value?.words ?? "–" } == [
        "вторник 15:30–17:10", "пятница 15:30–17:10",
      ]
    )
    #expect(item?.change.first.value?.russianFigures == "07.12.2026")
    #expect(item?.change.last.value?.russianFigures == "13.12.2026")
    #expect(item?.change.directive.isAbsent == !change.contains("приказ"))
  }

  @Test(arguments: [
    ("вт 15:30–17:10, чт 16:00–17:40", "12 (вт), 8 (чт)", ["12", "8"]),
    ("[вт 15:30–17:10, чт 16:00–17:40]", "вт – 12, чт – каб. 8", ["12", "8"]),
    ("вт, чт 15:30–17:10", "по вт 12, по чт 8", ["12", "8"]),
  ])
  func `rooms by days`(_ timetable: String, _ room: String, _ rooms: [String]) {
    let (group, helps) = Self.group("    кабинет: \(room)\n    расписание: \(timetable)")
    #expect(helps == [])
    #expect(group?.lessons.items.map { $0.value.rooms.items.first?.value ?? "–" } == rooms)
  }

  /// A room that the group has under «кабинет» is known beside hours too.
  @Test(arguments: [
    ("Изостудия", "вт 15:30–17:10 Изостудия", "Изостудия"),
    ("Изостудия", "вт 15:30–17:10 в изостудии", "Изостудия"),
    ("12", "вт 15:30–17:10 12", "12"),
  ])
  func `known rooms`(_ room: String, _ line: String, _ name: String) {
    let (group, helps) = Self.group("    кабинет: \(room)\n    расписание:\n      - \(line)")
    #expect(helps == [])
    #expect(group?.lessons.items.first?.value.rooms.items.first?.value == name)
  }

  @Test(arguments: [
    (
      "четверг 1-е занятие 15:30–16:15, 2-е занятие 16:25–17:10",
      ["четверг 15:30–16:15, 16:25–17:10"]
    ),
    (
      "четверг 15:30–16:15 (1 п/гр), 16:25–17:10 (2 п/гр)",
      ["четверг 15:30–16:15", "четверг 16:25–17:10"]
    ),
    (
      "пн, ср вечером 17:00–18:40, в субботу утром 10:00–11:40",
      ["пн, ср 17:00–18:40", "суббота 10:00–11:40"]
    ),
    (
      "четверг: 1-е занятие 15.30-16.15, 2-е занятие 16.25-17.10",
      ["четверг 15:30–16:15, 16:25–17:10"]
    ),
    ("вт: \"15:30–17:10; чт: 16:00–17:40\"", ["вторник 15:30–17:10", "четверг 16:00–17:40"]),
    ("{вт: \"15:30–17:10, ср 16:00–17:40\"}", ["вторник 15:30–17:10", "среда 16:00–17:40"]),
    ("14, 18 декабря 17:00–18:40", ["14.12.2026, 18.12.2026 17:00–18:40"]),
    ("Ждём ребят по вторникам и четвергам с 15:30 до 17:10!", ["вт, чт 15:30–17:10"]),
  ])
  func `lines as they are spoken`(_ line: String, _ times: [String]) {
    let (group, helps) = Self.group("    расписание:\n      - \(line)")
    #expect(helps == [])
    #expect(group?.lessons.items.map { $0.value.time.value?.words ?? "–" } == times)
  }

  /// What stands under a day and is not read is told as the line without the colon is.
  @Test(arguments: [
    "1-е занятие 15.30-16.15, 2-е занятие 16.25-17.70", "с обеда", "15:30–17:70", "5-6 урок",
    "15.30-16.15, перемена, 16.25-17.10",
  ])
  func `what stands under a day`(_ value: String) {
    let helps = [": ", " "].map { joint in
      Self.group("    расписание:\n      - вторник\(joint)\(value)").helps
    }
    #expect(helps[0] == helps[1] && helps[0].count == 1, "\(helps)")
  }

  @Test(arguments: [
    ("- {с: 11.01.2027, по: до конца учебного года, кабинет: 5}", nil),
    ("- {с: 11.01.2027, по: конец учебного года, кабинет: 5}", nil),
    ("- с 11.01.2027 до конца учебного года кабинет 5", nil),
    ("- с 11.01.2027 до конца мая кабинет 5", "31.05.2027"),
    ("- {с: 11.01.2027, по: до конца февраля, кабинет: 5}", "28.02.2027"),
    ("- с 11.01.2027 по 31 мая включительно кабинет 5", "31.05.2027"),
  ])
  func `ends of months and of the year`(_ change: String, _ last: String?) {
    let (group, helps) = Self.group("    расписание: вт 15:30–17:10\n    далее:\n      \(change)")
    let item = group?.changes.items.first?.value
    #expect(helps == [] && item?.change.room.value == "5")
    #expect(item?.change.last.value?.russianFigures == last)
  }

  /// A table without the sign that makes it a text keeps its rows.
  @Test func `a table right below its key`() {
    let rows =
      "      | Группа | Вт | Чт |\n      |---|---|---|\n      | 1 | 15:30–17:10 | 16:00–17:40 |"
    let (_, helps) = Self.group("    расписание:\n\(rows)")
    #expect(helps.count == 1 && helps[0].contains("«расписание: |»"), "\(helps)")
    #expect(Self.group("    расписание: |\n\(rows)").helps == [])
  }

  private static func group(_ lines: String) -> (group: GroupLines?, helps: [String]) {
    let reading = Sample.reading([
      "institution.yaml": institution, "programs/hor.yaml": "группы:\n  - группа: 1\n\(lines)",
    ])
    let codes: Set = ["unreadable-value", "unknown-key", "wrong-shape", "yaml-syntax"]
    let found = reading.diagnostics.filter { codes.contains($0.code.name) }
    return (reading.definitions.groups.first?.value, found.map { $0.help ?? $0.message })
  }
}
