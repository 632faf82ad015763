import CivilTime
import Diagnostics
import Foundation
import InstitutionModel
import Pipeline
import Publishing
import SourceText
import TestSupport
import Testing

/// What the scan would refuse, a check tells first; what a check accepts, the scan lets pass.
struct PublicTextTests {
  /// A key whose value is replaced by another text.
  struct Placement: CustomTestStringConvertible, Sendable {
    var file: String
    /// The line before which, or instead of which, the new lines stand.
    var line: String
    var written: String

    var testDescription: String { "\(file): \(written)" }

    init(_ file: String, _ line: String, _ written: String) {
      (self.file, self.line, self.written) = (file, line, written)
    }
  }

  private static let institution = "institution.yaml"
  private static let program = "programs/vesyolaya-kistochka.yaml"
  private static let guidance = "  заявления:\n    до: 3-й день"

  static let publicKeys = [
    Placement(institution, "  наименование: МУ ДО ДДТ", "  наименование: …"),
    Placement(institution, "  город: Томск", "  город: …"),
    Placement(institution, "    должность: директор\n", "    должность: …\n"),
    Placement(institution, "    имя: Сомова Е.К.", "    имя: …"),
    Placement(institution, "  название: Положение о дистанционном обучении", "  название: …"),
    Placement(institution, "  - роль: методическая служба", "  - роль: …"),
    Placement(institution, "    имя: Орлова Н.В.", "    имя: …"),
    Placement(institution, "  название: Сферум", "  название: …"),
    Placement(institution, "  мессенджер: VK Мессенджер", "  мессенджер: …"),
    Placement(institution, guidance, "\(guidance)\n    куда: …"),
    Placement(institution, guidance, "\(guidance)\n  требования: …"),
    Placement(institution, guidance, "\(guidance)\n  без интернета: …"),
    Placement(
      institution,
      "  без мессенджера: расписание и задания педагог сообщит по телефону",
      "  без мессенджера: …"
    ),
    Placement(institution, guidance, "\(guidance)\n  присутствие: …"),
    Placement(institution, "    - 04.11.2026", "    - {с: 04.11.2026, название: …}"),
    Placement(
      institution,
      "подразделения:",
      "площадки:\n  - название: …\n    адрес: x\n\nподразделения:"
    ),
    Placement(
      institution,
      "подразделения:",
      "площадки:\n  - название: x\n    адрес: …\n\nподразделения:"
    ),
    Placement(institution, "  - название: Художественный отдел", "  - название: …"),
    Placement(institution, "    руководитель: Мельникова О.В.", "    руководитель: …"),
    Placement(institution, "  ресурсы: https://sferum.ru/", "  ресурсы: [пишите …]"),
    Placement(program, "программа: Весёлая кисточка", "программа: …"),
    Placement(program, "направленность: художественная", "направленность: …"),
    Placement(program, "форма обучения: очная", "форма обучения: …"),
    Placement(program, "с ЭО и ДОТ: разделы", "с ЭО и ДОТ: … # "),
    Placement(program, "  - группа: 1", "  - группа: …"),
    Placement(program, "    кабинет: 12", "    кабинет: …"),
    Placement(program, "      формы: видеоуроки", "      формы: …"),
    Placement(
      program,
      "      формы: видеоуроки",
      "      формы: видеоуроки\n      ресурсы: пишите …"
    ),
    Placement(
      program,
      "      формы: видеоуроки",
      "      формы: видеоуроки\n      ресурсы:\n        - https://sferum.ru/, …"
    ),
    Placement("teachers.yaml", "имя: Иванова А.А.", "имя: …"),
    Placement("periods.yaml", "    охват: все", "    заявления: {куда: …}\n    охват: все"),
    Placement("periods.yaml", "введён: распоряжение", "введён: … # "),
    Placement("pages/svyaz.md", "", "---\nзаголовок: …\n---\n\nСвязь\n"),
    Placement("pages/svyaz.md", "", "---\nзаголовок: Связь\n---\n\nПишите …\n"),
    Placement("regulation.yaml", "", "словарь:\n  формы:\n    …: [x]\n"),
    Placement("regulation.yaml", "", "положение:\n  пункты:\n    \"4.9\": {номер: …, кратко: x}\n"),
    Placement("regulation.yaml", "", "акты:\n  - название: …\n"),
  ]

  static let staffKeys = [
    Placement(program, "    приглашение: https://vk.me/join/FixtureGroupOne", "    приглашение: …"),
    Placement(program, "      формат: синхронный", "      приостановлено: да\n      причина: …"),
    Placement(
      "teachers.yaml",
      "подготовка: внутреннее обучение, август 2026 года",
      "подготовка: …"
    ),
    Placement("teachers.yaml", "имя: Иванова А.А.", "имя: Иванова А.А.\n    рабочие дни: …"),
    Placement(
      "teachers.yaml",
      "место работы: учреждение",
      "место работы: {дом: да, приказ: № 3 от 31.08.2026, согласовано: …}"
    ),
  ]

  static let contacts = [
    "8 (382-2) 51-22-33", "8/913/123-45-67", "+79131234567", "8 913 123–45–67", "９１３ １２３－４５－６７",
    "ivanova@pochta.example", "ivanova%40pochta.example", "ivanova＠pochta.example",
    "иванова@почта.рф", "https://vk.me/join/Other", "FixtureGroupTwo",
    "vk.me%2Fjoin%2FFixtureGroupTwo", "https://telemost.yandex.ru/j/1",
    "https://sferum.ru/?call_link=x", "jazz.sber.ru/x?psw=y", "https://vk.com/call/join/x",
    "8 9\u{200B}13 12\u{AD}3-45-67",
  ]

  @Test(arguments: publicKeys)
  func `a check tells of every contact in a text for the site`(_ key: Placement) throws {
    let place = try Place()
    for contact in Self.contacts {
      try Self.write(key, contact, to: place)
      let codes = try Self.check(place).diagnostics.filter { $0.severity == .error }.map(
        \.code.name
      )
      let isTold = codes.contains { $0.hasPrefix("public-texts-hold-no-") }
      #expect(isTold, "\(contact): \(codes)")
    }
  }

  @Test(arguments: staffKeys)
  func `what only staff read is not told of, and does not come to the site`(
    _ key: Placement
  ) throws {
    let place = try Place()
    let all = ["https://vk.me/join/Another", "8 913 123-45-67", "ivanova@pochta.example"]
    try Self.write(key, all.joined(separator: " "), to: place)
    #expect(try Self.publish(place) != nil)
  }

  @Test func `what looks a little like a contact is accepted and published`() throws {
    let place = try Place()
    let words = [
      "ИНН 4205012345", "30.11.2026–10.12.2026 10.30", "8.30–16.45 17.30–18.15", "2026 2027 12 34",
      "https://vk.com/video-89131234567_456239017", "СНИЛС 884-123-456 78", "8 (3822) 00-00-01",
      "ОГРН 1027000862012", "ddt@fixture.example", "ddt%40fixture.example", "https://sferum.ru/",
      "900 950 1000", "№ 9131234567", "4276 6400 1234 5678", "+7 3822 000001", "logo@2x.png",
    ]
    let list = words.map { "- \($0)" }.joined(separator: "\n")
    try Self.write(Self.publicKeys[0], "МУ ДО ДДТ", to: place)
    try place.write("---\nзаголовок: Числа\n---\n\n\(list)\n", to: "pages/chisla.md")
    #expect(try Self.check(place).diagnostics.map(\.message) == [])
    #expect(try Self.publish(place) != nil)
  }

  @Test(arguments: [
    "Звоните: [8 913](https://sferum.ru/) 123-45-67", "ivan**ova**@pochta.example",
    "8 _913_ 123-45-67", "8&nbsp;913&#8201;123-45-67", "AJQ1\\_x9Zz0",
  ])
  func `a page is checked as it is printed`(_ prose: String) throws {
    let place = try Place()
    let key = Placement(
      Self.program,
      "https://vk.me/join/FixtureGroupOne",
      "https://vk.me/join/AJQ1_x9Zz0"
    )
    try Self.write(key, "", to: place)
    try place.write("---\nзаголовок: Связь\n---\n\nПервое.\n\n\(prose)\n", to: "pages/svyaz.md")
    let checked = try Self.check(place)
    let finding = try #require(checked.diagnostics.first { $0.severity == .error })
    #expect(finding.code.name.hasPrefix("public-texts-hold-no-"))
    let range = try #require(finding.range)
    let text = checked.sources[range.file].text
    #expect(text[..<Int(range.lower)].count { $0 == 0x0A } == 6)
  }

  @Test(arguments: [
    ("documents/memo-families.md", true), ("site/ozero.css", true), ("site/ozero.js", true),
    ("documents/notice.md", false),
  ])
  func `a check reads own templates of the site, and no others`(_ path: String, _ isTold: Bool)
    throws
  {
    let place = try Place()
    try Self.write(Self.publicKeys[0], "МУ ДО ДДТ", to: place)
    let shipped = Repository.root.appending(path: "Templates/\(path)")
    let text = String(decoding: try Data(contentsOf: shipped), as: UTF8.self)
    let isMarkdown = path.hasSuffix(".md")
    let more = isMarkdown ? "\nЗвоните: 8 913 123-45-67\n" : "\n/* 8 913 123-45-67 */\n"
    try place.write(template: text + more, to: path)
    var request = try Self.request(place)
    request.templates = place.templates
    let checked = try Self.pipeline().check(request)
    let found = checked.diagnostics.filter { $0.code.name == "public-texts-hold-no-telephones" }
    #expect(found.count == (isTold ? 1 : 0))
    #expect(
      found.allSatisfy { $0.range.map { checked.sources[$0.file].path.hasSuffix(path) } == true }
    )
  }

  private static func write(_ key: Placement, _ value: String, to place: Place) throws {
    let written = key.written.replacing("…", with: value.contains("#") ? "\"\(value)\"" : value)
    for file in try FixtureFiles.all(of: "small") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if file.path == key.file { try #require(text.contains(key.line)) }
      let changed = text.replacing(key.line, with: written, maxReplacements: 1)
      try place.write(file.path == key.file ? changed : text, to: file.path)
    }
    if key.line.isEmpty { try place.write(written, to: key.file) }
  }

  private static func check(_ place: Place) throws -> CheckedInstitution {
    try pipeline().check(try request(place))
  }

  private static func publish(_ place: Place) throws -> PublishingOutcome? {
    let request = try request(place)
    let pipeline = try pipeline()
    return try pipeline.publish(try pipeline.check(request), for: request, to: place.output)
  }

  private static func request(_ place: Place) throws -> Request {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    return Request(content: place.content, date: date, jobs: 1)
  }

  private static func pipeline() throws -> Pipeline {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    return Pipeline(program: .anyBuild, today: { _ in date })
  }
}
