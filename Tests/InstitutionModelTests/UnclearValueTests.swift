import InstitutionModel
import Regulation
import Schema
import SourceText
import TestSupport
import Testing

/// A nearer value that nobody understands shadows a farther one: nothing follows from what was not read.
struct UnclearValueTests {
  @Test(arguments: [
    ("педагог: Иванова А.А.", "", true), ("педагог: Иванова А.А.", "педагог: {а: б}", false),
    ("педагог: Иванова А.А.", "педагог: [{а: б}]", false),
    ("педагог: Иванова А.А.", "педагоги: {а: б}", false),
    ("педагог: Иванова А.А.", "педагоги: [{а: б}]", false),
    ("педагог: Иванова А.А.", "педагоги: []", true),
    ("педагог: Иванова А.А.", "педагог: Неведомая Н.Н.", false),
    ("педагог: Иванова А.А.", "педагогъ: Сидоров С.С.", false),
    ("педагоги: Иванова А.А.", "", true), ("педагоги: [{а: б}, Иванова А.А.]", "", false),
    ("педагоги: [Иванова А.А.]", "педагог: {а: б}", false),
    ("педагог: {а: б}", "педагоги: [Иванова А.А.]", true),
    ("педагог: {а: б}", "", false),
  ])
  func `what a group says of its teachers shadows the program's, even unclear`(
    _ program: String,
    _ group: String,
    _ isFound: Bool
  ) throws {
    let institution = try resolve(program: program, group: group).institution
    #expect((institution.groups[0].teacher != nil) == isFound)
  }

  @Test func `an unclear teacher is not the first of those who are listed`() throws {
    let institution = try resolve(
      program: "",
      group: "педагог: {а: б}\n    педагоги: [Иванова А.А., Петрова П.П.]"
    ).institution
    #expect(institution.groups[0].teacher == nil)
    #expect(institution.groups[0].otherTeachers.count == 1)
  }

  @Test(arguments: [
    ("кабинет: 12", false), ("кабинет: {а: б}", true), ("формат: асинхронный", false),
    ("формат: асинхроный", true), ("формат: [асинхронный, синхроный]", true),
    ("недели: чётные", false), ("недели: всякие", true), ("подгруппа: 1", false),
    ("индивидуально: да", false), ("индивидуально: иногда", true),
    ("педагог: Иванова А.А.", false), ("педагог: Неведомая Н.Н.", true), ("педагог: {а: б}", true),
    ("совместно с: hor-1", false), ("совместно с: hor-77", true), ("часов: 2", false),
    ("часов: много", true), ("с применением ЭО: да", false), ("с применением ЭО: бывает", true),
    ("кабинетъ: 12", true), ("формат: ''", false), ("педагог: ''", false),
  ])
  func `a lesson of which something is unclear is uncertain`(
    _ trait: String,
    _ isUncertain: Bool
  ) throws {
    let lesson = "{занятие: вторник 15:30–17:10, \(trait)}"
    let institution = try resolve(
      program: "педагог: Иванова А.А.",
      group: "расписание: [\(lesson)]"
    )
    .institution
    #expect(institution.groups[0].lessons.map(\.traits.isUncertain) == [isUncertain])
  }

  @Test(arguments: [
    ("", true), ("подразделение: Художественный отдел", true), ("подразделение: {а: б}", false),
    ("подразделение: Неведомый отдел", false), ("подразделениеъ: Художественный отдел", false),
  ])
  func `an unclear department is not the teacher's`(_ line: String, _ isFound: Bool) throws {
    let institution = try resolve(program: "педагог: Иванова А.А.\n\(line)", group: "").institution
    #expect((institution.programs[0].department != nil) == isFound)
  }

  @Test(arguments: [
    ("с: 12.01.2027", 1), ("с: 12.01.2027, кабинет: 3", 1), ("с: 12.01.2027, кабинет: {а: б}", 0),
    ("с: 12.01.2027, по: потом", 0), ("с: однажды", 0), ("с: 12.01.2027, поъ: 20.01.2027", 0),
    ("с: 12.01.2027, расписание: [{занятие: среда 15:30–17:10, формат: асинхронный}]", 1),
    ("с: 12.01.2027, расписание: [{занятие: среда 15:30–17:10, формат: асинхроный}]", 1),
    ("с: 12.01.2027, расписание: [{занятие: однажды, формат: асинхроный}]", 0),
    ("с: 12.01.2027, расписание: [{занятие: среда 15:30–17:10, часов: много}]", 0),
  ])
  func `changes of which one was not read are none, a word for its rule changes no day`(
    _ change: String,
    _ count: Int
  ) throws {
    let institution = try resolve(
      program: "педагог: Иванова А.А.",
      group: "далее: [{\(change)}]"
    ).institution
    #expect(try #require(institution.groups.first).changes.count == count)
  }

  @Test func `a new place that nobody knows is not the old one`() throws {
    let resolution = try resolve(
      program: "педагог: Иванова А.А.",
      group: "далее: [{с: 12.01.2027, площадка: Неведомая}]",
      institution: "площадки: [{название: главный корпус}]"
    )
    let group = resolution.institution.groups[0]
    let change = try #require(group.changes.first?.first.value)
    #expect(group.site != nil)
    #expect(group.asOf(change).site == nil)
  }

  @Test(arguments: [
    ("04.11.2026", 1), ("{с: 31.12.2026, по: 10.01.2027}", 1), ("{с: 31.12.2026}", 1),
    ("{с: 31.12.2026, по: потом}", 0), ("{с: 31.12.2026, по: [10.01.2027]}", 0),
    ("{с: 31.12.2026, поъ: 10.01.2027}", 0), ("{с: 31.12.2026, название: {а: б}}", 1),
  ])
  func `days without lessons whose last day is unclear are not one day`(
    _ holiday: String,
    _ count: Int
  ) throws {
    let lines = Sample.institution(
      "учебный год: {с: 01.09.2026, по: 31.05.2027, нерабочие дни: [\"04.11.2026\", \(holiday)]}"
    )
    let holidays = try #require(lines.institution?.year.value?.holidays)
    #expect(holidays.items.count == 1 + count)
    #expect(holidays.items.count == 2 || !holidays.isClear)
  }

  /// The small institution with one program of one group, findings and all.
  private func resolve(
    program: String,
    group: String,
    institution: String = ""
  ) throws -> Resolution {
    let text = """
      программа: Хор
      уровень: базовый
      \(program)
      группы:
        - группа: 1
          учащихся: 15
          часов в неделю: 2
          \(group)
      """
    let base = try FixtureFiles.all(of: "small").filter { !$0.path.contains("/") }
    var inputs = base.map { path, bytes in
      let more = path == "institution.yaml" ? Array("\n\(institution)\n".utf8) : []
      return InputFile(path: path, bytes: bytes + more)
    }
    inputs.append(InputFile(path: "programs/hor.yaml", bytes: Array(text.utf8)))
    let reading = DefinitionReader.read(inputs, in: "")
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas)
  }
}
