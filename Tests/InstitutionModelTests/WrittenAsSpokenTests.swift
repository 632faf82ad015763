import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText
import Testing

/// Lines as people have them from chats, tables and other papers.
struct WrittenAsSpokenTests {
  /// Latin letters that nobody can tell from Russian ones.
  @Test(arguments: [
    "вторник c 15:30 до 17:10", "втoрник 15:30–17:10", "Bторник 15:30–17:10", "вт c 15:30 дo 17:10",
    "по втоpникам 15:30–17:10", "вторник 15:30\u{2012}17:10",
    "вт 15\u{2236}30–17\u{2236}10", "вт １５:３０–１７:１０",
  ])
  func `latin letters in days are read`(_ line: String) {
    let (program, diagnostics) = Sample.program("группы:\n  - расписание: [\"\(line)\"]")
    let times =
      program?.groups.items.first?.value.lessons.items.compactMap(\.value.time.value) ?? []
    #expect(times.flatMap(\.spans).map(\.figures) == ["15:30–17:10"])
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("Nº 68 от 31.08.2026", nil), ("N°68 от 31.08.2026", nil), ("№ 68 от 31.ХII.2026", nil),
    ("№ 68 oт 31.08.2026", nil), ("приказ №68 от 31 aвгуста 2026 г.", nil),
    ("протокол педсовета № 1 от 30.08.2026, приказ № 68 от 31.08.2026", "№ 68 от 31.08.2026"),
    ("приказ № 68 от 31.08.2026, протокол № 1 от 30.08.2026", "№ 68 от 31.08.2026"),
    ("принято педсоветом 30.08.2026 № 1, утв. приказом № 68 от 31.08.2026", nil),
    ("№68 от 31 августа 2026 года (с изм. от 10.09.2026)", "№ 68 от 31.08.2026"),
    ("№ 68 от 31.08.2026 (в ред. приказа № 70 от 10.09.2026)", "№ 68 от 31.08.2026"),
    ("№ 68 от 31.08.2026, изменения – приказ № 70 от 10.09.2026", "№ 68 от 31.08.2026"),
    ("№№ 68, 69 от 31.08.2026", "№ 68 от 31.08.2026"),
    ("№ 68 и 69 от 31.08.2026", "№ 68 от 31.08.2026"),
    ("№ 68 от 31.08.2026 с изменениями", "№ 68 от 31.08.2026"),
    ("№ 68 от 31.08.2026 (об утверждении программ)", nil),
  ])
  func `orders`(_ written: String, _ rightForm: String?) {
    let (program, diagnostics) = Sample.program("приказ: \"\(written)\"")
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.map(\.help)
    #expect(helps == (rightForm.map { ["напишите «\($0)»"] } ?? []))
    if rightForm == nil { #expect(program?.program.directive.value?.number == "68") }
  }

  @Test(
    arguments: [
      ("144 ч./год", 144, nil), ("144 часа в год", 144, nil), ("144 ч. за год", 144, nil),
      ("144 ч", 144, nil), ("144 ч./год (4 ч. в неделю)", nil, "напишите «144»"),
      ("144 (по 4 часа в неделю)", nil, "напишите «144»"),
      ("144 часа (4 ч/нед.)", nil, "напишите «144»"),
    ] as [(String, Int?, String?)]
  )
  func `hours of the plan`(_ written: String, _ hours: Int?, _ help: String?) {
    let (program, diagnostics) = Sample.program("часов по плану: \(written)")
    #expect(program?.program.plannedHours.items.first?.hours.value == hours)
    #expect(
      diagnostics.filter { $0.code == "unreadable-value" }.map(\.help) == (help.map { [$0] } ?? [])
    )
  }

  @Test(arguments: [
    ("\n  - станция, ул. Заводская, д. 7", ["станция | ул. Заводская, д. 7"]),
    ("\n  - школа № 5 (ул. Мира, 1)", ["школа № 5 | ул. Мира, 1"]),
    ("\n  - ДДТ – г. Томск, пр. Ленина, 5", ["ДДТ | г. Томск, пр. Ленина, 5"]),
    ("\n  - корпус А, 634000, г. Томск", ["корпус А | 634000, г. Томск"]),
    (
      " станция, ул. Заводская, д. 7, школа № 5",
      ["станция | ул. Заводская, д. 7", "школа № 5 | –"]
    ),
    (" станция, школа № 5", ["станция | –", "школа № 5 | –"]),
    ("\n  - школа № 5, левое крыло", ["школа № 5, левое крыло | –"]),
    ("\n  - {название: станция, адрес: \"ул. Мира, 1\"}", ["станция | ул. Мира, 1"]),
  ])
  func `places with their addresses`(_ written: String, _ expected: [String]) {
    let (institution, diagnostics) = Sample.institution("площадки:\(written)")
    let sites = institution?.sites.items.map(\.value) ?? []
    #expect(sites.map { "\($0.name.value ?? "–") | \($0.address.value ?? "–")" } == expected)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    "с 12 января 2027 г. по 28.02.2027 занятия ведёт Котов П.П.",
    "с 12.01.2027 по 28.02.2027 ведет Котов П.П.",
    "с 12.01.2027 по 28.02.2027: занятия проводит Котов П.П.",
    "с 12.01.2027 по 28.02.2027 замещает Котов П.П.",
    "с 12.01.2027 по 28.02.2027 педагог Котов П.П.",
  ])
  func `another teacher for a time`(_ item: String) {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - группа: 1\n    далее:\n      - \(item)"
    )
    let change = program?.groups.items.first?.value.changes.items.first?.value
    #expect(change?.change.last.value?.russianFigures == "28.02.2027")
    #expect(change?.teacher.items.map(\.value.name) == ["Котов П.П."])
    #expect(diagnostics.unexpectedCodes == [])
  }

  /// Words that nobody knows are told of, and not the days before them.
  @Test(arguments: [
    "с 12.01.2027 группа на больничном", "с 12.01.2027 по 28.02.2027 всё по-прежнему",
  ])
  func `unknown words behind days`(_ item: String) {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - группа: 1\n    далее:\n      - \(item)"
    )
    #expect(diagnostics.unexpectedCodes == ["unknown-key"])
    let change = program?.groups.items.first?.value.changes.items.first?.value
    #expect(change?.change.first.value?.russianFigures == "12.01.2027")
  }
}
