import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// A room is the same however its kind and number are written.
struct RoomNameTests {
  @Test(arguments: [
    "4", "каб. 4", "каб.4", "каб 4", "Каб. № 4", "каб. №4", "кабинет 4", "Кабинет № 4",
    "кабинет №4",
    "КАБИНЕТ 4", "№ 4", "№4", "N 4", "к. 4", "к.4", "4 каб.", "4 каб", "4 кабинет", "4-й кабинет",
    "4й каб.", "ауд. 4", "ауд.4", "аудитория 4", "Аудитория № 4", "комната 4", "ком. 4", "пом. 4",
    "кабинет: 4", "кабинет номер 4", "каб. «4»", "№4 каб.", "каб-4", "кабинет\u{A0}4",
  ])
  func `one room`(_ text: String) {
    #expect(RoomName(text).text == "4")
    #expect(RoomName(text).key == "4")
  }

  @Test(
    arguments: [
      ("актовый зал", "актовый зал"), ("спортзал", "спортзал"), ("каб. ИЗО", "кабинет ИЗО"),
      ("кабинет ИЗО", "кабинет ИЗО"), ("кабинет информатики", "кабинет информатики"),
      ("каб. информатики № 2", "кабинет информатики № 2"), ("малый зал", "малый зал"),
      ("зал 2", "зал 2"), ("Кабельная", "Кабельная"), ("каб. 3а", "3а"), ("каб. А-12", "А-12"),
      ("комната", "комната"), ("мастерская", "мастерская"), ("2-14", "2-14"), ("каб. 4/1", "4/1"),
    ]
  )
  func `names of words`(_ text: String, _ name: String) {
    #expect(RoomName(text).text == name)
  }

  @Test(
    arguments: [
      ("4а", "4 А"), ("4А", "каб. 4 а"), ("4", "каб. 4 (2 этаж)"), ("каб. 4", "4, второй этаж"),
      ("4", "№4 (2 этаж)"), ("4", "4 каб. (левое крыло)"), ("4", "каб. 4, 2 этаж"),
      ("4", "4 (мастерская), 1 этаж"), ("4", "каб. 4 на 2 этаже"), ("4", "4 – второй этаж"),
      ("4", "4 (у лестницы)"),
      ("4а", "4а, вход со двора, 1 этаж"), ("4", "4 (ИЗО)"),
      ("ИЗО", "каб. ИЗО"), ("кабинет ИЗО", "каб. изо"), ("Актовый зал", "актовый  зал"),
    ]
  )
  func `the same room`(_ first: String, _ second: String) {
    #expect(RoomName(first).key == RoomName(second).key)
  }

  @Test(
    arguments: [
      ("4", "14"), ("4", "4а"), ("4/1", "4"), ("актовый зал", "малый зал"), ("2 этаж", "3 этаж"),
      ("4 (корпус А)", "4 (корпус Б)"), ("4 (а)", "4 (б)"), ("зал (малый)", "зал (большой)"),
      ("холл 2 этажа", "холл 3 этажа"),
    ]
  )
  func `other rooms`(_ first: String, _ second: String) {
    #expect(RoomName(first).key != RoomName(second).key)
  }

  @Test(
    arguments: [
      ("каб. 4 и 5", "4, 5"), ("каб. 4, 5", "4, 5"), ("4 и 5", "4, 5"), ("4+5", "4, 5"),
      ("каб. 4, каб. 5", "4, 5"), ("кабинеты 4 и 5", "4, 5"), ("кабинеты № 4, № 5", "4, 5"),
      ("№№ 4, 5", "4, 5"), ("4; 5", "4, 5"), ("актовый зал и каб. 5", "актовый зал, 5"),
      ("каб. 3а и 3б", "3а, 3б"), ("12, актовый зал", "12, актовый зал"),
      ("4, 5 и 6", "4, 5, 6"), ("кабинет рисования и лепки", "кабинет рисования и лепки"),
      ("4, второй этаж", "4, второй этаж"), ("каб. 4 (2 этаж)", "4 (2 этаж)"),
      ("4 каб. (левое крыло)", "4 (левое крыло)"), ("каб. 4 (2 этаж), каб. 5", "4 (2 этаж), 5"),
      ("[4, 5]", "4, 5"), ("[каб. 4, актовый зал]", "4, актовый зал"), ("[каб. 4 и 5]", "4, 5"),
    ]
  )
  func `rooms of a group`(_ text: String, _ rooms: String) {
    let value = text.hasPrefix("[") ? text : "'\(text)'"
    let (program, diagnostics) = Sample.program("группы:\n  - кабинет: \(value)")
    #expect(program?.groups.items.first?.value.group.room.value == rooms)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(
    arguments: [
      ("школа 5, каб. 3", "школа 5", "3"), ("школа 5 каб. 3", "школа 5", "3"),
      ("каб. 3, школа 5", "школа 5", "3"), ("каб. 3 (школа 5)", "школа 5", "3"),
      ("станция, 4", "станция", "4"), ("Дом творчества, каб. 2а", "Дом творчества", "2а"),
      ("школа № 5", nil, nil), ("школа 5", nil, nil), ("школа № 5 каб. 3", "школа № 5", "3"),
      ("каб. 4, 2 этаж", nil, nil), ("4 (левое крыло)", nil, nil), ("каб. 4, каб. 5", nil, nil),
      ("актовый зал", nil, nil), ("4", nil, nil), ("кабинет информатики № 2", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `a room with its building`(_ text: String, _ site: String?, _ room: String?) {
    #expect(RoomAtSite(text)?.site == site)
    #expect(RoomAtSite(text)?.room == room)
  }

  @Test(arguments: [("каб. 4, 2 этаж", ["4, 2 этаж"]), ("12, мастерская", ["12", "мастерская"])])
  func `a comma in the room of a lesson`(_ text: String, _ rooms: [String]) {
    let lines = "группы:\n  - расписание:\n    - занятие: вт 15:30–17:10\n      кабинет: \(text)"
    let lesson = Sample.program(lines).program?.groups.items.first?.value.lessons.items.first?.value
    #expect(lesson?.rooms.items.map(\.value) == rooms)
  }

  @Test(arguments: [
    "каб. 4 и 5", "[4, каб. 5]", "[каб. 4 и 5]", "'4 и 5'", "№ 4 + № 5", "'каб. 4, каб. 5'",
  ])
  func `rooms of a lesson`(_ text: String) {
    let line = "{занятие: вт 15:30–17:10, кабинет: \(text)}"
    let (program, _) = Sample.program("группы:\n  - расписание:\n    - \(line)")
    let lesson = program?.groups.items.first?.value.lessons.items.first?.value
    #expect(lesson?.rooms.items.map(\.value) == ["4", "5"])
  }

  @Test(
    arguments: [
      ("кабинет: 5 // второй этаж", "5 # второй этаж"), ("кабинет: 5 /* ремонт */", "5 # ремонт"),
      ("кабинет: каб. 5 // ремонт", "каб. 5 # ремонт"), ("кабинет: 5 //", "5"),
      ("учащихся: 9 // было 10", "9 # было 10"), ("учащихся: 9 //было 10", "9 # было 10"),
      ("учащихся: 9# было 10", "9 # было 10"),
      ("учащихся: 14 чел. /* сентябрь */", "14 чел. # сентябрь"),
      ("часов в неделю: 4 // по плану", "4 # по плану"),
      ("с: 01.10.2026 // позже", "01.10.2026 # позже"), ("перемена: нет // совсем", "нет # совсем"),
      ("академический час: 30 минут <!-- дошкольники -->", "30 минут # дошкольники"),
    ]
  )
  func `comments of other languages`(_ line: String, _ rightForm: String) {
    let diagnostics = Sample.program("группы:\n  - \(line)").diagnostics
    let helps = diagnostics.filter { $0.code.name == "unreadable-value" }.map(\.help)
    #expect(helps == ["напишите «\(rightForm)»"])
  }
}
