import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

struct RemarkedLessonTests {
  @Test(
    arguments: [
      ("вт 15:30–17:10 каб. 12", "вторник 15:30–17:10 | кабинет 12"),
      ("вт 15:30–17:10 (Кабинет 3а)", "вторник 15:30–17:10 | кабинет 3а"),
      ("вт 15:30–17:10, каб. актовый зал", "вторник 15:30–17:10 | кабинет актовый зал"),
      ("вт и чт 15:30–17:10 каб. 12", "вт, чт 15:30–17:10 | кабинет 12"),
      ("вт 15:30–17:10 (каб. 4 и 5)", "вторник 15:30–17:10 | кабинет 4 | кабинет 5"),
      ("каб. 12 вт 15:30–17:10", "вторник 15:30–17:10 | кабинет 12"),
      ("вт 15:30–17:10, 1 подгруппа", "вторник 15:30–17:10 | подгруппа 1"),
      ("1 подгруппа вт 15:30–17:10", "вторник 15:30–17:10 | подгруппа 1"),
      ("вт 15:30–17:10 инд.", "вторник 15:30–17:10 | индивидуально"),
      ("инд. вт 15:30–16:15", "вторник 15:30–16:15 | индивидуально"),
      ("вт 15:30–17:10 по нечётным неделям", "вторник 15:30–17:10 | недели нечётные"),
      ("нечетн. вт 15:30–17:10", "вторник 15:30–17:10 | недели нечётные"),
      ("чёт. вт 15:30–17:10", "вторник 15:30–17:10 | недели чётные"),
      ("вт 15:30–17:10 каб. 12 нечет.", "вторник 15:30–17:10 | кабинет 12 | недели нечётные"),
      ("вторник 15:30–17:10 Котов П.П.", "вторник 15:30–17:10 | педагог Котов П.П."),
      ("вт 15:30–17:10 педагог Котов П.П.", "вторник 15:30–17:10 | педагог Котов П.П."),
      ("вт 15:30–17:10 2 часа", "вторник 15:30–17:10 | часов 2"),
      ("вт 15:30–17:10 (2 ак. часа, каб. 7)", "вторник 15:30–17:10 | кабинет 7 | часов 2"),
      ("вт 15:30–17:10 школа № 5", "вторник 15:30–17:10 | площадка школа № 5"),
      ("1 подгруппа вт, чт 15:30–17:10", "вт, чт 15:30–17:10 | подгруппа 1"),
      ("вт 15:30–16:15, перемена 10 мин, 16:25–17:10", "вторник 15:30–16:15, 16:25–17:10"),
      ("вт 15:30–17:10 (бассейн)", "вторник 15:30–17:10 | кабинет бассейн"),
      ("вт 15:30–17:10 (станция)", "вторник 15:30–17:10 | площадка станция"),
      ("вт 15:30–17:10 (площадка школа № 5)", "вторник 15:30–17:10 | площадка школа № 5"),
      ("вт 15:30:00–17:10:00, каб. 12, 2 этаж", "вторник 15:30–17:10 | кабинет 12 (2 этаж)"),
      ("15:30–17:10 вт каб. 12", nil), ("вт 15:30–17:10 у Петровой", nil),
      ("вт 15:30–17:10 онлайн", nil), ("вт 15:30–17:10 каб. 4, каб. 5", nil),
      ("вт 15:30–17:10 с 12.01.2027", nil), ("вт 15:30–17:10 (перемена 10 минут)", nil),
    ] as [(String, String?)]
  )
  func `words beside the hours are keys of the lesson`(_ line: String, _ expected: String?) {
    let (lessons, codes) = Self.read("\"\(line)\"")
    #expect(codes.isEmpty == (expected != nil))
    if let expected { #expect(lessons == [expected]) }
  }

  @Test(arguments: [
    (
      "вторник 15.30–17.10 (каб. 4), четверг 15.30–17.10 (актовый зал)",
      ["вторник 15:30–17:10 | кабинет 4", "четверг 15:30–17:10 | кабинет актовый зал"]
    ),
    (
      "вт 15:30–17:10, сб 10:00–11:40 (чётные недели)",
      ["вторник 15:30–17:10", "суббота 10:00–11:40 | недели чётные"]
    ),
    (
      "вт 15:30–17:10 каб. 5 чт 15:30–17:10 каб. 6",
      ["вторник 15:30–17:10 | кабинет 5", "четверг 15:30–17:10 | кабинет 6"]
    ),
    (
      "вт 15:30–17:10, каб. 5; чт 15:30–17:10, каб. 6",
      ["вторник 15:30–17:10 | кабинет 5", "четверг 15:30–17:10 | кабинет 6"]
    ),
    (
      "вт 15:30–17:10 (1 подгруппа), вт 17:20–19:00 (2 подгруппа)",
      ["вторник 15:30–17:10 | подгруппа 1", "вторник 17:20–19:00 | подгруппа 2"]
    ),
  ])
  func `each lesson of a line has its own words`(_ line: String, _ expected: [String]) {
    let (lessons, codes) = Self.read("\"\(line)\"")
    #expect(codes.isEmpty)
    #expect(lessons == expected)
  }

  /// Nobody knows whether the last words are of the last lesson or of all.
  @Test(arguments: [
    ("вт 15:30–17:10, чт 15:30–17:10, каб. 4", "(каб. 4)"),
    ("вт 15:30–17:10; чт 15:30–17:10; пт 15:30–17:10; 1 подгруппа", "(подгруппа 1)"),
    ("вт, чт 15:30–17:10, сб 10:00–11:40, инд.", "(индивидуально)"),
  ])
  func `a word behind several lessons is asked about`(_ line: String, _ key: String) throws {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание: \"\(line)\"")
    let finding = try #require(diagnostics.first { $0.code == "unreadable-value" })
    #expect(diagnostics.count { $0.code == "unreadable-value" } == 1)
    #expect(finding.message.contains("или ко всем"))
    let help = try #require(finding.help)
    let lines = help.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first }
    #expect(lines.count == 2)
    for (line, isOfAll) in zip(lines, [true, false]) {
      let (lessons, codes) = Self.read("\"\(line)\"")
      #expect(codes.isEmpty)
      let marked = lessons.count { $0.contains(" | ") }
      #expect(lessons.count > 1 && marked == (isOfAll ? lessons.count : 1), "\(line)")
      #expect(line.contains(key))
    }
  }

  private static func read(_ timetable: String) -> (lessons: [String], codes: [String]) {
    let (program, diagnostics) = Sample.program("группы:\n  - расписание: \(timetable)")
    let lessons = program?.groups.items.first?.value.lessons.items.map { words(of: $0.value) } ?? []
    return (
      lessons,
      diagnostics.filter { $0.code == "unreadable-value" || $0.code == "unknown-key" }.map(
        \.message
      )
    )
  }

  private static func words(of lesson: LessonLines) -> String {
    let rooms = lesson.rooms.items.map { "кабинет \($0.value)" }
    let rest = [
      lesson.site.value.map { "площадка \($0)" },
      lesson.teacher.items.first.map { "педагог \($0.value.name)" },
      lesson.subgroup.value.map { "подгруппа \($0)" },
      lesson.isIndividual.value == true ? "индивидуально" : nil,
      lesson.weeks.value.map { "недели \($0)" },
      lesson.hours.value.map { "часов \($0.twelfths / 12)" },
    ]
    return ([lesson.time.value?.words ?? "–"] + rooms + rest.compactMap(\.self))
      .joined(separator: " | ")
  }
}
