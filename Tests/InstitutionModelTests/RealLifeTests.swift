import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText
import TestSupport
import Testing

/// What real life adds to groups: several teachers, places, lessons that differ, later changes.
struct RealLifeTests {
  @Test
  func `short and long lessons stand in one list, in order of time`() throws {
    let group = try resolve(
      """
      расписание:
        - четверг 15:30–17:10
        - занятие: вторник 15:30–16:00
          кабинет: 3
          педагог: Котов П.П.
          подгруппа: 1
          недели: чётные
          часов: 2
          формат: асинхронный
          совместно с: hor-2
        - {занятие: среда 15:30–16:15, индивидуально: да}
      """
    ).groups[0]
    #expect(group.lessons.map(\.weekday) == [.tuesday, .wednesday, .thursday])
    #expect(group.lessons.map(\.academicHours) == [.whole(2), .whole(1), .whole(2)])
    var traits = LessonTraits()
    traits.rooms = ["3"]
    traits.teachers = [GroupTeacher(Teacher.ID(1))]
    traits.subgroup = "1"
    traits.weeks = LessonWeeks(.even)
    traits.format = .asynchronous
    traits.partners = [Group.ID(1)]
    #expect(group.lessons[0].traits == traits)
    #expect(group.lessons[1].traits.isIndividual)
    #expect(group.lessons[2].traits == LessonTraits())
  }

  @Test(arguments: [
    ("педагоги: [Иванова А.А., Котов П.П. (концертмейстер)]", 0, "1 концертмейстер"),
    ("педагоги: Котов П.П.", 1, ""), ("педагог: Котов П.П.", 1, ""),
    ("педагог: Котов П.П.\nпедагоги: Иванова А.А., Котов П.П. (основной)", 1, "0"),
    ("кабинет: 3", 0, ""),
  ])
  func `the main teacher is the one that is named alone, else the first`(
    lines: String,
    main: Int,
    others: String
  ) throws {
    let group = try resolve(lines).groups[0]
    #expect(group.teacher == Teacher.ID(main))
    let found = group.otherTeachers.map { other in
      ["\(other.teacher.index)", other.role].compactMap { $0 }.joined(separator: " ")
    }
    #expect(found.joined(separator: ", ") == others)
  }

  @Test(arguments: [("", 0), ("площадка: школа № 5", 1), ("площадка: Главный  корпус", 0)])
  func `a group meets at the first place unless it names another`(lines: String, site: Int) throws {
    let institution = try resolve(lines, sites: true)
    #expect(institution.groups[0].site == Site.ID(site))
    #expect(institution.groups[1].site == Site.ID(0))
  }

  @Test
  func `a group that names no place has none where there is none`() throws {
    #expect(try resolve("").groups[0].site == nil)
  }

  @Test
  func `later changes come in order of date`() throws {
    let group = try resolve(
      """
      далее:
        - {с: 01.02.2027, по: 28.02.2027, педагог: Котов П.П., учащихся: 13}
        - с: 12.01.2027
          приказ: № 3-од от 09.01.2027
          расписание: [понедельник 15:30–17:10]
          часов в неделю: 2
          кабинет: 5
      """
    ).groups[0]
    #expect(group.changes.map(\.first.value?.text) == ["2027-1-12", "2027-2-1"])
    #expect(group.changes[0].lessons?.map(\.weekday) == [.monday])
    #expect(group.changes[0].directive.value?.issued?.number == "3-од")
    #expect(group.changes[0].room.value == "5")
    #expect(group.changes[1].last.value?.text == "2027-2-28")
    #expect(group.changes[1].teachers?.main == Teacher.ID(1))
    #expect(group.changes[1].lessons == nil)
    let february = try #require(CalendarDate(iso: "2027-02-15"))
    #expect(group.asOf(february).pupils.value == 13)
    #expect(group.asOf(february).room.value == "5")
    #expect(group.asOf(february + 31).pupils.value == 15)
  }

  @Test
  func `those without a device change with the pupils, or by themselves`() throws {
    let group = try resolve(
      """
      без техники: 2 человека
      далее:
        - {с: 12.01.2027, учащихся: 13}
        - {с: 01.02.2027, учащихся: 12, без техники: 0}
      """
    ).groups[0]
    let january = try #require(CalendarDate(iso: "2027-01-12"))
    #expect(group.withoutDevice.value == 2)
    #expect(group.asOf(january).withoutDevice.value == 2)
    #expect(group.asOf(january + 20).withoutDevice.value == 0)
  }

  @Test
  func `a program of half a year bounds its groups, and a group bounds itself`() throws {
    let institution = try resolve("с: 01.02.2027", program: "с: 11.01.2027\nпо: 30.04.2027")
    #expect(institution.groups.map(\.first.value?.text) == ["2027-2-1", "2027-1-11"])
    #expect(institution.groups.map(\.last.value?.text) == ["2027-4-30", "2027-4-30"])
  }

  @Test
  func `a ground overrides key by key what is usual`() throws {
    let institution = try resolve(
      """
      дистанционно:
        формат: синхронный
        режим занятий: по расписанию
        по основаниям:
          карантин: {формат: асинхронный}
          отмена занятий из-за мороза: приостановлено
      """,
      program: "дистанционно:\n  по основаниям:\n    карантин: {видеосвязь: 20}"
    )
    let special = institution.groups[0].groundLearning
    #expect(special.map(\.ground).first == "карантин")
    #expect(special.first?.learning.format.value == .asynchronous)
    #expect(special.first?.learning.classMode.value == .byTimetable)
    #expect(special.first?.learning.screenMinutes.value == 20)
    #expect(institution.groups[0].distance.format.value == .synchronous)
    #expect(institution.groups[1].groundLearning.map(\.learning.screenMinutes.value) == [20])
  }

  @Test(arguments: [
    Notation("протокол № 1 от 10.09.2026", "1 2026-9-10"),
    Notation("Протокол №1 от 10.09.2026", "1 2026-9-10"), Notation("10.09.2026", "2026-9-10"),
    Notation("№ 2 от 10.09.2026", "2 2026-9-10"), Notation("протокол", nil), Notation("да", nil),
  ])
  func `agreement of the mode`(_ example: Notation) throws {
    let (program, diagnostics) = Sample.program(
      "группы:\n  - режим согласован: {администрация: 04.09.2026, родители: \(example.text)}"
    )
    let agreement = program?.groups.items.first?.value.record.modeAgreement.value
    #expect(agreement?.administration.value?.paper?.text == "2026-9-4")
    let parents = agreement?.parents.value?.paper
    let text = parents.map { [$0.number, $0.date.text].compactMap { $0 }.joined(separator: " ") }
    #expect(text == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    "{администрация: 04.09.2026, родители: нет}", "{администрация: нет, родители: отказались}",
    "{родители: не согласовано}", "{родители: –}", "{родители: Нет.}", "нет", "не согласован",
    "{администрация: 04.09.2026, родители: пока нет}", "{родители: против}",
  ])
  func `who did not agree is understood`(_ text: String) {
    let (program, diagnostics) = Sample.program("группы:\n  - режим согласован: \(text)")
    let agreement = program?.groups.items.first?.value.record.modeAgreement.value
    #expect(agreement?.parents.value == .refused)
    #expect(diagnostics.unexpectedCodes == [])
  }

  @Test(arguments: [
    ("расписание:\n    - {занятие: вторник 15:30–17:10, зал: 3}", "unknown-key"),
    ("расписание:\n    - {занятие: вторник}", "unreadable-value"),
    ("далее:\n    - {с: 12.01.2027, формат: синхронный}", "unknown-key"),
    ("дистанционно:\n    по основаниям:\n      карантин: {по основаниям: {}}", "unknown-key"),
    ("режим согласован: {дети: 10.09.2026}", "unknown-key"),
    ("режим согласован: да", "unreadable-value"),
  ])
  func `what is not understood is told`(lines: String, code: String) {
    let (_, diagnostics) = Sample.program("группы:\n  - \(lines)")
    #expect(diagnostics.unexpectedCodes == [code])
  }

  @Test
  func `a lesson without a time is told`() {
    let (_, diagnostics) = Sample.program("группы:\n  - расписание:\n    - {кабинет: 3}")
    #expect(
      diagnostics.contains { $0.code.name == "missing-key" && $0.message.contains("занятие") }
    )
  }

  /// Two groups of a program; the first with the lines.
  @Test
  func `a group may have an hour and a break of its own`() throws {
    let group = try resolve(
      "академический час: 40 минут\nперемена: 5\nрасписание: [вторник 15:30–16:10, 16:15–16:55]"
    ).groups[0]
    #expect(group.academicHour == AcademicHour(minutes: 40, recess: 5))
    #expect(group.lessons.map(\.academicHours) == [.whole(2)])
  }

  @Test
  func `a place that all lessons name is the group's`() throws {
    let institution = try resolve("расписание: сб 12:00–13:40, школа № 5, каб. 15", sites: true)
    #expect(institution.groups[0].site == Site.ID(1))
    #expect(institution.groups[0].room.value == "15")
    let parted = try resolve("расписание: [сб 12:00–13:40 школа № 5, вт 15:30–17:10]", sites: true)
    #expect(parted.groups[0].site != Site.ID(1))
    #expect(parted.groups[0].room.value == nil)
  }

  @Test
  func `a lesson may have teachers, place and rooms of its own`() throws {
    let institution = try resolve(
      """
      расписание:
        - занятие: вт, чт 15:30–17:10
          педагоги: [Котов П.П., Иванова А.А. (концертмейстер)]
          площадка: школа № 5
          кабинет: [12, актовый зал]
      """,
      sites: true
    )
    let lessons = institution.groups[0].lessons
    #expect(lessons.map(\.weekday) == [.tuesday, .thursday])
    let traits = try #require(lessons.first?.traits)
    #expect(traits.rooms == ["12", "актовый зал"])
    #expect(traits.site == Site.ID(1))
    #expect(traits.teachers.map(\.role) == [nil, "концертмейстер"])
    #expect(Set(institution.groups[0].allTeachers).isSuperset(of: lessons[0].teachers))
  }

  @Test
  func `lessons on single days stand on their weekdays`() throws {
    let lessons = try resolve(
      "расписание: [03.11.2026 10:00–11:40, 05.11.2026 и 10.11.2026 12:00–13:40]"
    ).groups[0].lessons
    #expect(lessons.map(\.weekday) == [.tuesday, .tuesday, .thursday])
    #expect(lessons.map { $0.traits.dates?.map(\.day) } == [[3], [10], [5]])
  }

  @Test
  func `a timetable by agreement has no lessons and says so`() throws {
    let group = try resolve("расписание: по согласованию").groups[0]
    #expect(group.meetsByAgreement)
    #expect(group.lessons.isEmpty && group.isTimetableKnown)
  }

  private func resolve(
    _ lines: String,
    program: String = "",
    sites: Bool = false
  ) throws -> Institution {
    let base = try FixtureFiles.all(of: "small").filter { !$0.path.contains("/") }
    var inputs = base.map { InputFile(path: $0.path, bytes: $0.bytes) }
      .filter { $0.path != "teachers.yaml" }
    if sites, let index = inputs.firstIndex(where: { $0.path == "institution.yaml" }) {
      let places = "\nплощадки: [{название: главный корпус}, {название: школа № 5}]\n"
      inputs[index].bytes += Array(places.utf8)
    }
    let own = lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    let text = """
      программа: Хор
      уровень: базовый
      педагог: Иванова А.А.
      \(program)
      группы:
        - группа: 1
          учащихся: 15
          часов в неделю: 2
      \(own)
        - группа: 2
          учащихся: 15
          часов в неделю: 2
      """
    let teachers = "педагоги: [{имя: Иванова А.А.}, {имя: Котов П.П.}]"
    inputs.append(InputFile(path: "programs/hor.yaml", bytes: Array(text.utf8)))
    inputs.append(InputFile(path: "teachers.yaml", bytes: Array(teachers.utf8)))
    let reading = DefinitionReader.read(inputs, in: "")
    #expect(reading.diagnostics == [])
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas).institution
  }
}
