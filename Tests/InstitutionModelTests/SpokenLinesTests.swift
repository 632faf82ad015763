import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Testing

/// What people add to a line because they would say it so.
struct SpokenLinesTests {
  @Test(arguments: [
    "вторник 15.30–17.10, четверг – то же время", "вт 15:30–17:10, чт так же",
    "вт 15:30–17:10; чт в то же время",
    "вт 15:30–17:10, четверг: тогда же",
  ])
  func `the same time on another day`(_ line: String) {
    let (times, helps) = Self.lessons(line)
    #expect(times.map { String($0.suffix(11)) } == ["15:30–17:10", "15:30–17:10"])
    #expect(helps == [])
  }

  @Test(arguments: [
    ("вт, чт 15:30–17:10 (обед 16:15–16:25)", "напишите «вт, чт 15:30–17:10»"),
    (
      "1-я неделя – вт 16:00–17:40, 2-я неделя – пт 16:00–17:40",
      "вторник 16:00–17:40 (нечётные недели)"
    ),
    ("вт, пт 16:00–17:30 (без перерыва)", "впишите группе строку «перемена: нет»"),
    (
      "вт, чт 15:30–17:10 (с 11.01.2027 – 16:00–17:40)",
      "«далее: [{с: 11.01.2027, расписание: [\"вт, чт 16:00–17:40\"]}]»"
    ),
  ])
  func `hours behind hours`(_ line: String, _ remedy: String) {
    let (_, helps) = Self.lessons(line)
    #expect(helps.count == 1 && helps[0].contains(remedy), "\(helps)")
  }

  @Test(
    arguments: [
      ("вт 15:30–17:10 (очно), чт 15:30–17:10", 2, [""]), ("вт 15:30–17:10 очное занятие", 1, [""]),
      (
        "вт 15:30–17:10 (дистанционно)", 1,
        ["своей строкой: «- {занятие: вторник 15:30–17:10, формат: синхронный}»"]
      ),
      ("вт, чт 3-4 урок", 1, ["впишите часы: «вт, чт …–…»"]), ("вт 1-2 пара", 1, ["«вторник …–…»"]),
      ("вт 15:30–17:10, суббота – выходной", 2, ["уберите слова «суббота – выходной»"]),
    ] as [(String, Int, [String])]
  )
  func `formats, numbers of lessons and days off`(
    _ line: String,
    _ count: Int,
    _ remedies: [String]
  ) {
    let (times, helps) = Self.lessons(line)
    let remedies = remedies.filter { !$0.isEmpty }
    #expect(times.count == count - remedies.count)
    #expect(helps.count == remedies.count)
    for (help, remedy) in zip(helps, remedies) { #expect(help.contains(remedy), "\(help)") }
  }

  @Test(arguments: [
    ("Врио директора – Громова Е.В.", "Врио директора", "Громова Е.В."),
    ("и.о. директора Астахов Р.Л.", "и.о. директора", "Астахов Р.Л."),
    ("Громова Е.В. – директор", "директор", "Громова Е.В."), ("Громова Е.В.", nil, "Громова Е.В."),
    ("Римская-Корсакова Е.В.", nil, "Римская-Корсакова Е.В."),
  ])
  func `a post beside the director's name`(_ text: String, _ post: String?, _ name: String) {
    let (institution, diagnostics) = Sample.institution("учреждение: {директор: \(text)}")
    let director = institution?.identity.value?.director.value
    #expect(director?.post.value == post)
    #expect(director?.name.value == name)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: ["каб.4 (вт), каб.5 (чт)", "4 по вторникам, 5 по четвергам", "вт – 4, чт – 5"])
  func `rooms of days are those of lessons`(_ text: String) {
    let (_, diagnostics) = Sample.program("группы:\n  - группа: 1\n    кабинет: \(text)")
    #expect(diagnostics.contains { $0.message.contains("в разные дни кабинеты разные") })
  }

  @Test(arguments: [
    ("с 1 декабря занятия в 7 кабинете", "7"), ("с 1 декабря занятия в каб. 7", "7"),
    ("с 01.12.2026 занятия в кабинете 7", "7"),
    ("с 1 декабря кабинет 7", "7"),
    ("с 1 декабря переходим в каб. 7", "7"),
  ])
  func `another room from a day on`(_ item: String, _ room: String) {
    let reading = Sample.reading([
      "institution.yaml": "учебный год: {с: 01.09.2026, по: 31.05.2027}",
      "programs/hor.yaml": "группы:\n  - группа: 1\n    далее:\n      - \(item)",
    ])
    let group = reading.definitions.programs.first?.lines.value.groups.items.first?.value
    #expect(group?.changes.items.first?.value.change.room.value == room)
  }

  @Test(arguments: ["с нового года: пн, ср 15:30–17:10", "с зимы: {кабинет: 5}"])
  func `a day that nobody knows is told once`(_ item: String) {
    let (_, diagnostics) = Sample.program("группы:\n  - группа: 1\n    далее:\n      - \(item)")
    #expect(diagnostics.unexpectedCodes == ["unreadable-value"])
  }

  @Test(arguments: [
    ("от девяти до тринадцати лет", "9–13"), ("с пяти до семи лет", "5–7"),
    ("от десяти до восемнадцати", "10–18"),
  ])
  func `ages in words`(_ text: String, _ figures: String) {
    let (_, diagnostics) = Sample.program("возраст: \(text)")
    #expect(diagnostics.compactMap(\.help).contains("напишите «\(figures)»"))
  }

  @Test(arguments: [
    "20.02 вместо 22.02", "суббота 20.02 за понедельник 22.02", "20 февраля вместо 22 февраля",
  ])
  func `moved days without a year`(_ text: String) {
    let (institution, diagnostics) = Sample.institution(
      "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n  рабочие дни:\n    - \(text)"
    )
    let day = institution?.year.value?.movedDays.items.first?.value
    #expect(day?.date.russianFigures == "20.02.2027")
    #expect(diagnostics.unexpectedCodes == [])
  }

  /// How often a lesson is must not be lost on the way.
  @Test(arguments: [
    ("вт 15:30–17:10 через неделю", "«вторник 15:30–17:10 (чётные недели)»"),
    ("вт, чт 15:30–17:10 раз в две недели", "«вт, чт 15:30–17:10 (чётные недели)»"),
    ("вт 15:30–17:10 (1 раз в месяц)", "«…, … 15:30–17:10»"),
    ("вт 15:30–17:10 ежемесячно", "«…, … 15:30–17:10»"),
    ("вт 15:30–17:10 (кроме 24 декабря)", "«…, … 15:30–17:10»"),
    ("кроме сб 15.30-17.10", "пт, вс 15:30–17:10»"),
  ])
  func `words of frequency`(_ line: String, _ remedy: String) {
    let (_, helps) = Self.lessons(line)
    #expect(helps.count == 1 && helps[0].contains(remedy), "\(helps)")
  }

  @Test(arguments: [
    ("с 11.01.2027 пн, ср 16:00–17:40", "пн, ср 16:00–17:40"),
    ("с 12.01.2027 вт, чт 16:00–17:40", "вт, чт 16:00–17:40"),
    (
      "с 12.01.2027 вторник 15:30–17:10, четверг 16:00–17:40",
      "вторник 15:30–17:10; четверг 16:00–17:40"
    ),
    ("с 12.01.2027: вт 15:30–17:10, чт 16:00–17:40", "вторник 15:30–17:10; четверг 16:00–17:40"),
    ("с 12 января 2027 г. вт 15:30–17:10, приказ № 5 от 11.01.2027", "вторник 15:30–17:10"),
    ("с 12.01.2027 вторник 15:30–17:10 каб. 5", "вторник 15:30–17:10"),
    ("с 12.01.2027 вт, чт 16:00–17:40 (приказ № 5 от 11.01.2027)", "вт, чт 16:00–17:40"),
    (
      "с 12.01.2027: расписание пн, ср 15:30–17:10, каб. 7, учащихся 13",
      "пн, ср 15:30–17:10"
    ),
  ])
  func `timetables from a day on`(_ item: String, _ lessons: String) {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - группа: 1\n    далее:\n      - \(item)"
    )
    let change = program?.groups.items.first?.value.changes.items.first?.value
    let words = (change?.lessons.items ?? []).compactMap(\.value.time.value?.words)
    #expect(words.joined(separator: "; ") == lessons)
    #expect(change?.change.directive.isAbsent == !item.contains("приказ"))
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("с 11 января 2027 г. занятия переносятся в кабинет 7", "кабинет 7"),
    ("с 12.01.2027: 13 человек", "учащихся 13"),
    ("с 12.01.2027 по 16.01.2027 вместо Лаптева Н.С. Котов П.П.", "педагог Котов П.П."),
    ("с 12.01.2027 переводится в каб. 5", "кабинет 5"),
    (
      "с 7 по 13 декабря 2026 г. вместо Лаптева Н.С. занятия проводит Гордеева И.П.",
      "педагог Гордеева И.П."
    ),
    ("07.12–13.12.2026 ведёт Гордеева И.П.", "педагог Гордеева И.П."),
    ("15.12.2026 занятие в актовом зале", "кабинет актовый зал"),
    ("15 декабря 2026 занятие в хореографическом зале", "кабинет хореографический зал"),
    ("с 12.01.2027 по 28.02.2027 кабинет актовый зал", "кабинет актовый зал"),
    ("с 12.01.2027 занятия ведёт Гордеева И.П. по 28.02.2027", "педагог Гордеева И.П."),
    ("с 15.12.2026 по 20.12.2026 кабинет: 14", "кабинет 14"),
  ])
  func `a room, a teacher or a number from a day on`(_ item: String, _ words: String) {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - группа: 1\n    далее:\n      - \(item)"
    )
    let change = program?.groups.items.first?.value.changes.items.first?.value
    let room: String? = change?.change.room.value.map { "кабинет \($0)" }
    let learners: String? = change?.change.pupils.value.map { "учащихся \($0)" }
    let teacher: String? = change?.teacher.items.first.map { "педагог \($0.value.name)" }
    #expect([room, learners, teacher].compactMap { $0 } == [words])
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("с 12.01.2027 кабинет 14 по 28.02.2027", "12.01.2027", "28.02.2027"),
    ("с 12.01.2027 по 28.02.2027 кабинет актовый зал", "12.01.2027", "28.02.2027"),
    ("15.12.2026 кабинет 14", "15.12.2026", "15.12.2026"),
  ])
  func `the days of a change`(_ item: String, _ first: String, _ last: String) {
    let (program, _) = Sample.program("группы:\n  - группа: 1\n    далее:\n      - \(item)")
    let change = program?.groups.items.first?.value.changes.items.first?.value.change
    #expect(change?.first.value?.russianFigures == first)
    #expect(change?.last.value?.russianFigures == last)
  }

  @Test(arguments: [
    "22.02.2027, 24.02.2027 и 25.02.2027", "22, 24 и 25 февраля – выходные",
    "22 февраля, 24 февраля и 25 февраля", "22.02, 24.02, 25.02",
  ])
  func `several days off in one line`(_ text: String) {
    let (institution, diagnostics) = Sample.institution(
      "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n  нерабочие дни:\n    - \(text)"
    )
    let days = institution?.year.value?.holidays.items.map(\.value.days.first.russianFigures)
    #expect(days == ["22.02.2027", "24.02.2027", "25.02.2027"])
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    "15.12.2026 занятие отменяется", "15 декабря занятия не будет", "с 15.12 по 19.12 занятий нет",
  ])
  func `a lesson that is not held`(_ item: String) {
    let (_, diagnostics) = Sample.program(
      "группы:\n  - группа: 1\n    далее:\n      - \(item)"
    )
    #expect(diagnostics.compactMap(\.help).filter { $0.contains("уберите эту строку") }.count == 1)
  }

  @Test(arguments: [
    ("директор", "Врио директора Сомова Елена Константиновна", "Сомова Елена Константиновна"),
    ("директор", "Директор Сомова Е.К.", "Сомова Е.К."),
    ("директор", "И.о. директора Сомова Е.К.", "Сомова Е.К."),
    ("директор", "И.О. Сомова", "И.О. Сомова"),
  ])
  func `a post in front of a name`(_ key: String, _ text: String, _ name: String) {
    let (institution, diagnostics) = Sample.institution("учреждение: {\(key): \(text)}")
    #expect(institution?.identity.value?.director.value?.name.value == name)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("зав. отделом Белкина Т.Ю.", "Белкина Т.Ю."), ("Белкина Т.Ю.", "Белкина Т.Ю."),
    ("Белкина Т.Ю., заведующая", "Белкина Т.Ю."),
    ("Белкина Т.Ю., 1 кв. категория", "Белкина Т.Ю."),
  ])
  func `the head of a department`(_ text: String, _ name: String) {
    let (institution, _) = Sample.institution(
      "подразделения:\n  - {название: Отдел, руководитель: \(text)}"
    )
    #expect(institution?.departments.items.first?.value.head.value == name)
  }

  /// A table out of a word processor, with its heading or without.
  @Test(arguments: [
    "День\tВремя\tКабинет\n      Вторник\t15:30-17:10\t4", "вт\t15:30–17:10\t4",
    "День недели\tЧасы\tАуд.\n      вт\t15:30–17:10\tкаб. 4",
  ])
  func `a timetable as a table`(_ rows: String) {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - расписание: |\n      \(rows)"
    )
    let lessons = program?.groups.items.first?.value.lessons.items ?? []
    #expect(lessons.compactMap(\.value.time.value?.words) == ["вторник 15:30–17:10"])
    #expect(lessons.first?.value.rooms.items.map(\.value) == ["4"])
    #expect(diagnostics.unexpectedCodes == [])
  }

  /// A table with a column of academic hours and a row that sums them up.
  @Test(arguments: [
    "День недели\tВремя занятий\tКол-во часов\n      Вторник\t15.30-17.10\t2\n      Итого:\t\t2",
    "День\tАк. часов\tВремя\n      вт\t2 ч\t15:30–17:10\n      Итого: 2",
    "| День | Время | Объём |\n      |---|---|---|\n      | вт | 15:30–17:10 | 2 |\n      | Всего | | 2 |",
  ])
  func `a timetable as a table with hours`(_ rows: String) {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - расписание: |\n      \(rows)"
    )
    let lessons = program?.groups.items.first?.value.lessons.items ?? []
    #expect(lessons.compactMap(\.value.time.value?.words) == ["вторник 15:30–17:10"])
    #expect(lessons.first?.value.hours.value == .whole(2))
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("Иванова А.А., педагог д/о", ["Иванова А.А."]),
    ("Иванова А.А. / Котов П.П.", ["Иванова А.А.", "Котов П.П."]),
    ("Иванова А.А./Котов П.П.", ["Иванова А.А.", "Котов П.П."]),
    ("Иванова А.А., пдо", ["Иванова А.А."]),
    ("педагог д/о Иванова А.А.", ["Иванова А.А."]),
    ("Иванова А.А., внутренний совместитель", ["Иванова А.А."]),
    ("Иванова А.А. – ПДО, 1 кв. категория", ["Иванова А.А."]),
    ("Иванова А.А., ПДО, высшая категория", ["Иванова А.А."]),
    ("Иванова А.А., ПДО", ["Иванова А.А."]), ("Иванова А.А. – ПДО", ["Иванова А.А."]),
    ("Иванова А.А., 1 кв. категория", ["Иванова А.А."]),
    ("Иванова А.А. – первая кв. кат.", ["Иванова А.А."]),
    ("Иванова А.А. (ПДО, 1-я категория)", ["Иванова А.А."]),
    ("Иванова А.А. (высшая категория)", ["Иванова А.А."]),
    ("Иванова А.А. высшая кв. категория", ["Иванова А.А."]),
    ("Иванова А.А., 1 категория, Котов П.П.", ["Иванова А.А.", "Котов П.П."]),
    ("Иванова А.А., 1 категория и Котов П.П., ПДО", ["Иванова А.А.", "Котов П.П."]),
    ("Катаева, Первушин", ["Катаева", "Первушин"]),
    ("Катаева А.А., Квашнин П.П.", ["Катаева А.А.", "Квашнин П.П."]),
  ])
  func `teachers and what is said of them`(_ text: String, _ names: [String]) {
    let (program, diagnostics) = Sample.program("педагог: \(text)")
    #expect(program?.teacher.items.map(\.value.name) == names)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("Петров Илья Сергеевич", "Петров И.С.", "Петров Илья Сергеевич"),
    ("ЛАПТЕВ Н.С.", "Лаптев Н.С.", nil),
    ("ПЕТРОВА-ВОДКИНА А.А.", "Петрова-Водкина А.А.", nil),
    ("Алиев Рашид Гасан оглы", "Алиев Р.Г.", "Алиев Рашид Гасан оглы"),
    ("ПЕТРОВ ИЛЬЯ СЕРГЕЕВИЧ", "Петров И.С.", "Петров Илья Сергеевич"),
    ("1. Гордеева И.П.", "Гордеева И.П.", nil), ("гордеева и.п.", "Гордеева И.П.", nil),
    ("Гордеева И.П.;", "Гордеева И.П.", nil), ("Ким А.С.", "Ким А.С.", nil),
    ("Петров Илья", "Петров Илья", nil),
    (
      "Сидорова Мария Ивановна, педагог д/о (внутренний совместитель)", "Сидорова М.И.",
      "Сидорова Мария Ивановна"
    ),
  ])
  func `names in the list of teachers`(_ written: String, _ name: String, _ full: String?) {
    let reading = Sample.reading(["teachers.yaml": "педагоги:\n  - имя: \(written)"])
    let teacher = reading.definitions.teachers.first?.value.teacher
    #expect(teacher?.name.value == name)
    #expect(teacher?.fullName.value == full)
  }

  @Test(arguments: [
    (
      "больничный с 19.10 по 25.10, замещает Иванова А.А.",
      "{с: 19.10, по: 25.10, педагог: Иванова А.А.}"
    ),
    (
      "в отпуске с 12.01.2027 по 28.02.2027, ведёт Иванова А.А.",
      "{с: 12.01.2027, по: 28.02.2027, педагог: Иванова А.А.}"
    ),
    ("переезд с 12.01.2027, кабинет 5", "{с: 12.01.2027, кабинет: 5}"),
    (
      "с 07.12.2026 по 12.12.2026 на время болезни Лаптева Н.С. занятия ведёт Котов П.П.",
      "{с: 07.12.2026, по: 12.12.2026, педагог: Котов П.П.}"
    ),
    (
      "с 07.12.2026 по 12.12.2026 Лаптев Н.С. на больничном, замещает Котов П.П.",
      "{с: 07.12.2026, по: 12.12.2026, педагог: Котов П.П.}"
    ),
  ])
  func `a change told with its reason`(_ item: String, _ rightForm: String) {
    let (_, diagnostics) = Sample.program("группы:\n  - группа: 1\n    далее:\n      - \(item)")
    #expect(
      diagnostics.filter { $0.code == "unreadable-value" }.map(\.help) == [
        "напишите «\(rightForm)»"
      ]
    )
    let mended = Sample.program("группы:\n  - группа: 1\n    далее:\n      - \(rightForm)")
      .diagnostics
    #expect(mended.filter { $0.message.contains("год") == false }.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("1 год – стартовый, 2 год – базовый", 2), ("1-й год: стартовый; 2-й год: базовый", 2),
    ("1 г.о. – базовый", 1), ("стартовый, базовый", 2),
  ])
  func `levels by years of study`(_ text: String, _ count: Int) {
    let (program, diagnostics) = Sample.program("уровень: \"\(text)\"")
    #expect(program?.program.levels.value?.count == count)
    #expect(diagnostics.unexpectedCodes == [])
  }

  /// A group chooses among the levels of its own year.
  @Test(arguments: [
    "1 год – базовый, 2 год – продвинутый", "базовый (1 год), продвинутый (2 год)",
    "базовый – 1 год; продвинутый – 2 год", "базовый (2 год – продвинутый)",
  ])
  func `levels of a year of study`(_ text: String) {
    let program = Sample.program("уровень: \"\(text)\"").0?.program
    #expect(program?.offeredLevels(inYear: 1) == [.introductory, .basic])
    #expect(program?.offeredLevels(inYear: 2) == [.introductory, .basic, .advanced])
    #expect(program?.offeredLevels() == [.basic, .advanced])
  }

  @Test(
    arguments: [
      ("часов в неделю: 4 (2 раза)", "напишите «4»"), ("учащихся: 12 (5 девочек)", "напишите «12»"),
      ("возраст: 9–13 (4–7 кл.)", nil), ("подгруппа: 1", nil),
    ] as [(String, String?)]
  )
  func `remarks in brackets`(_ line: String, _ help: String?) {
    let (_, diagnostics) = Sample.program("группы:\n  - группа: 1\n    \(line)")
    #expect(
      diagnostics.filter { $0.code == "unreadable-value" }.map(\.help) == (help.map { [$0] } ?? [])
    )
  }

  @Test(arguments: [
    ("каб.4/каб.5", ["4", "5"]), ("каб. 4 / каб. 5", ["4", "5"]), ("4 / 5", ["4", "5"]),
    ("4/5", ["4/5"]),
    ("12/1", ["12/1"]), ("каб. 4/5", ["4/5"]),
  ])
  func `rooms between slashes`(_ text: String, _ names: [String]) {
    #expect(RoomName.all(in: text).map(\.text) == names)
  }

  @Test(arguments: [
    ("# Памятка родителям\n\nТекст.", "Памятка родителям", "\nТекст."),
    ("\n## Сбор\nТекст.", "Сбор", "Текст."),
    ("\u{FEFF}# Раз\r\nДва", "Раз", "Два"), ("# Одна строка", "Одна строка", ""),
  ])
  func `a page that begins with its heading`(_ text: String, _ title: String, _ prose: String) {
    let reading = Sample.reading(["pages/raz.md": text])
    #expect(reading.definitions.pages.first?.lines.title.value == title)
    #expect(reading.definitions.pages.first?.text == prose)
  }

  private static func lessons(_ line: String) -> (times: [String], helps: [String]) {
    let (program, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let items = program?.groups.items.first?.value.lessons.items ?? []
    return (
      items.compactMap(\.value.time.value?.words),
      diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    )
  }
}

/// Days of marks with their weekday.
struct WeekdayOfMarkTests {
  @Test(arguments: [
    ("группа;дата;человек\nhor-1;ср 24.11.2026;11", false),
    ("группа;дата;человек\nhor-1;вт 24.11.2026;11", true),
    ("группа;дата;человек\nhor-1;24.11.2026 (среда);11", false),
    ("группа;ср 24.11;чт 26.11\nhor-1;11;12", false),
    ("группа;вт 24.11;чт 26.11\nhor-1;11;12", true),
  ])
  func `a weekday of another day is told once`(_ table: String, _ isRight: Bool) {
    let reading = Sample.reading([
      "institution.yaml": "учебный год: {с: 01.09.2026, по: 31.05.2027}",
      "programs/hor.yaml": "программа: Хор\nгруппы:\n  - группа: 1", "attendance/noyabr.csv": table,
    ])
    let found = reading.diagnostics.filter { $0.message.contains("24.11.2026 – вторник") }
    #expect(found.count == (isRight ? 0 : 1))
  }
}
