import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import TestSupport
import Testing

/// What definitions mean: names become references, words become values.
struct ResolutionTests {
  @Test(arguments: [("45", "15:30–17:10"), ("30", "15:30–16:40")])
  func `hours that stand for the end are as long as the group's`(
    _ minutes: String,
    _ hours: String
  ) throws {
    let text = program("", lesson: "вт 15:30, 2 ч\n    академический час: \(minutes)")
    let institution = try resolve(["programs/hor.yaml": text]).institution
    #expect(institution.groups[0].lessons.flatMap(\.spans).map(\.figures) == [hours])
  }

  @Test(
    arguments: [
      ("вт 15:30–17:10 каб. 12", "", []), ("вт 15:30–17:10 (каб. 12)", "", []),
      ("вт 15:30–17:10 каб. 14", "", ["14"]),
      ("вт 15:30–17:10 каб. 12", "    далее: [{с: 12.01.2027, кабинет: 14}]", ["12"]),
    ] as [(String, String, [String])]
  )
  func `the room of the group is no trait of a lesson`(
    _ line: String,
    _ change: String,
    _ rooms: [String]
  ) throws {
    let text = program("", lesson: "\(line)\n    кабинет: 12\n\(change)")
    let institution = try resolve(["programs/hor.yaml": text]).institution
    #expect(institution.groups[0].lessons.map(\.traits.rooms) == [rooms])
  }

  @Test
  func `each key of the distance learning comes from the nearest place that has it`() throws {
    let institution = try resolve([
      "programs/hor.yaml": """
      программа: Хор
      уровень: базовый
      педагог: Иванова А. А.
      дистанционно:
        формат: асинхронный
        формы: видеоуроки
      группы:
        - группа: 1
          учащихся: 15
          часов в неделю: 2
          дистанционно:
            формат: синхронный
            режим занятий: по расписанию
        - группа: 2
          учащихся: 15
          часов в неделю: 2
          дистанционно:
            ресурсы:
            формы: []
      """
    ]).institution
    let (first, second) = (institution.groups[0].distance, institution.groups[1].distance)
    #expect(first.format.value == .synchronous)
    #expect(first.classMode.value == .byTimetable)
    #expect(first.forms.items.map(\.value.words) == ["видеоуроки"])
    #expect(second.format.value == .asynchronous)
    #expect(second.classMode.isAbsent)
    #expect(second.forms.value?.isEmpty == true)
    #expect(first.resources.items.map(\.value) == [.address("https://sferum.ru/")])
    #expect(second.resources.items.map(\.value) == [.address("https://sferum.ru/")])
  }

  @Test(
    arguments: [
      ("А. А. Иванова", "Иванова А.А."), ("А.А. Иванова", "Иванова А.А."),
      ("Иванова А. А.", "Иванова А.А."), ("П. Н. Чужой", "Чужой П.Н."),
      ("Чужой П.Н.", "Чужой П.Н."), ("Иванова Анна Андреевна", "Иванова Анна Андреевна"),
      ("Анна Андреевна Иванова", "Иванова Анна Андреевна"),
      ("вакансия", "вакансия"),
    ]
  )
  func `people are called alike wherever they are named`(_ written: String, _ name: String) {
    let reading = Sample.reading([
      "institution.yaml": """
      подразделения: [{название: Отдел спорта, руководитель: \(written)}]
      ответственные: [{роль: сайт, имя: \(written)}]
      администратор платформы: \(written)
      учреждение: {директор: \(written)}
      """,
      "teachers.yaml": "педагоги: [{имя: Иванова А.А., полное имя: Иванова Анна Андреевна}]",
    ])
    let institution = Resolution(reading.definitions, by: reading.regulation, reading.schemas)
      .institution
    #expect(institution.departments.map(\.head.value) == [name])
    #expect(institution.responsible.map(\.name.value) == [name])
    #expect(institution.administrator?.name.value == name)
    #expect(institution.identity.director.value?.name.value == name)
  }

  @Test(arguments: [
    ("синхронный", LearningFormat.synchronous), ("Асинхронное", .asynchronous),
    ("синхронный, асинхронный", .both), ("[асинхронный, синхронный]", .both),
    ("синхронный и асинхронный", .both), ("синхронный, синхронный", .synchronous),
  ])
  func `formats`(_ text: String, _ format: LearningFormat) throws {
    let institution = try resolve(["programs/hor.yaml": program("дистанционно:\n  формат: \(text)")]
    )
    .institution
    #expect(institution.groups[0].distance.format.value == format)
  }

  @Test
  func `programs and teachers stand in alphabetical order`() throws {
    let titles = ["Ёлка", "«Азбука»", "Жук", "3D-моделирование", "елка", "Scratch", "дом"]
    var files = [
      "teachers.yaml": "педагоги: [{имя: Яковлев Б.Б.}, {имя: Иванова А.А.}, {имя: Ёжиков А.А.}]"
    ]
    for (index, title) in titles.enumerated() {
      files["programs/p\(index).yaml"] = program("").replacing("Хор", with: title)
    }
    let institution = try resolve(files).institution
    #expect(
      institution.programs.map(\.title.value) == [
        "3D-моделирование", "Scratch", "«Азбука»", "дом", "Ёлка", "елка", "Жук",
      ]
    )
    #expect(
      institution.teachers.map(\.name.value) == ["Ёжиков А.А.", "Иванова А.А.", "Яковлев Б.Б."]
    )
  }

  @Test
  func `a form that the vocabulary does not have is the author's own`() throws {
    let institution = try resolve([
      "programs/vesyolaya-kistochka.yaml": program(
        "дистанционно:\n  формы: Видеоурок, пленэр у окна"
      )
    ])
    .institution
    let forms = institution.groups[0].distance.forms.items.map(\.value)
    #expect(forms.map(\.words) == ["видеоуроки", "пленэр у окна"])
    #expect(forms.map { Vocabulary.builtIn.printed($0) } == ["видеоуроки", "пленэр у окна"])
  }

  @Test(arguments: [
    ("инд. сопровождение", ClassMode.individual), ("индивидуальное сопровождение", .individual),
    ("режим индивидуального сопровождения и контроля", .individual),
    ("специальный режим", .special), ("по расписанию", .byTimetable),
  ])
  func `modes of lessons have the words that people use`(_ word: String, _ mode: ClassMode) {
    #expect(Vocabulary.builtIn.classModes.value(of: word) == mode)
  }

  @Test
  func `a word that nobody understands is not a missing key`() throws {
    let distance = try resolve([
      "programs/hor.yaml": program("дистанционно:\n  формат: очный\n  режим занятий: любой")
    ]).institution.groups[0].distance
    #expect(distance.format.isUnclear)
    #expect(distance.classMode.isUnclear)
  }

  @Test
  func `e-mail addresses are for staff only`() throws {
    let resolution = try resolve([
      "programs/hor.yaml": program(
        "дистанционно:\n  ресурсы: https://vk.com/hor, hor@example.ru, ноты"
      )
    ])
    let group = resolution.institution.groups[0]
    #expect(
      group.distance.resources.items.map(\.value) == [
        .address("https://vk.com/hor"), .words("ноты"),
      ]
    )
    #expect(resolution.records.groups[0].distance.emails.map(\.value) == ["hor@example.ru"])
  }

  @Test
  func `e-mail addresses of a ground are those of its periods`() throws {
    let resolution = try resolve([
      "programs/hor.yaml": program(
        """
        дистанционно:
          ресурсы: альбом, one@example.ru
          по основаниям:
            карантин: {ресурсы: [краски, two@example.ru]}
            отмена занятий из-за мороза: {приостановлено: да, причина: мороз}
        """
      )
    ])
    let record = resolution.records.groups[0]
    #expect(record.distance(on: "карантин").emails.map(\.value) == ["two@example.ru"])
    #expect(record.distance(on: "карантин").suspensionReason.isAbsent)
    let frost = record.distance(on: "отмена занятий из-за мороза")
    #expect(frost.emails.map(\.value) == ["one@example.ru"])
    #expect(frost.suspensionReason.value == "мороз")
    #expect(record.distance(on: "режим повышенной готовности").emails.count == 1)
  }

  @Test(arguments: [
    ("", [Level.introductory, .basic]),
    ("уровни на выбор: базовый, стартовый", [.introductory, .basic]),
    ("уровни на выбор: продвинутый", [.advanced]),
  ])
  func `families may choose all levels up to the program's own, unless it says otherwise`(
    _ line: String,
    _ levels: [Level]
  ) throws {
    let institution = try resolve(["programs/hor.yaml": program(line)]).institution
    #expect(institution.programs[0].offeredLevels() == levels)
  }

  @Test(
    arguments: [
      ("вторник 15:30–17:10", 2), ("вторник 15:30–16:15", 1),
      ("вторник 15:30–16:15, 16:25–17:10", 2),
      ("вторник 15:30–18:05", 3), ("вторник 15:30–17:00", nil),
    ] as [(String, Int?)]
  )
  func `lessons last whole academic hours with breaks between`(_ line: String, _ hours: Int?) throws
  {
    let institution = try resolve(["programs/hor.yaml": program("", lesson: line)]).institution
    #expect(institution.groups[0].lessons.map(\.academicHours) == [hours.map(Hours.whole)])
  }

  @Test
  func `a program may have an academic hour of its own`() throws {
    let text = program("академический час: 30 минут\nперемена: 5", lesson: "вторник 15:30–16:35")
    let institution = try resolve(["programs/hor.yaml": text]).institution
    #expect(institution.groups[0].lessons.map(\.academicHours) == [.whole(2)])
  }

  @Test
  func `marks belong to groups and dates, and rows without a mark are left out`() throws {
    let resolution = try resolve([
      "programs/hor.yaml": program(""),
      "attendance/a.csv":
        "человек;Группа;дата\n9;hor-1;24.11.2026\n;hor-1;25.11.2026\n0;HOR-1;23.11.2026",
    ])
    #expect(resolution.records.attendance.map(\.count.value) == [0, 9])
    #expect(resolution.records.attendance.map(\.date.value.text) == ["2026-11-23", "2026-11-24"])
  }

  private func program(_ lines: String, lesson: String = "вторник 15:30–17:10") -> String {
    """
    программа: Хор
    уровень: базовый
    педагог: Иванова А.А.
    \(lines)
    группы:
      - группа: 1
        учащихся: 15
        часов в неделю: 2
        расписание: \(lesson)
    """
  }

  /// The small institution with other programs.
  private func resolve(_ files: [String: String]) throws -> Resolution {
    let base = try FixtureFiles.all(of: "small").filter {
      !$0.path.contains("/") && files[$0.path] == nil
    }
    var inputs = base.map { InputFile(path: $0.path, bytes: $0.bytes) }
    inputs += files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let reading = DefinitionReader.read(inputs, in: "")
    #expect(reading.diagnostics == [])
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas)
  }
}
