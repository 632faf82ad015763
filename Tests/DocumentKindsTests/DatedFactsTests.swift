import CivilTime
import Documents
import InstitutionModel
import Russian
import Testing

@testable import DocumentKinds

/// What is different on some days is the same on every page and paper that shows them.
struct DatedFactsTests {
  enum Page: CaseIterable, Sendable { case order, notice, group, teacher, institution, form }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var edits: [(path: String, old: String, new: String)]
    /// The days of the period on which group 1 has an online lesson.
    var days: String
    /// What pages say besides, and what they do not.
    var told: [(page: Page, words: String)] = []
    var silent: [(page: Page, words: String)] = []
    var testDescription: String { name }
  }

  private static let usual = "24.11 26.11 1.12 3.12"
  private static let program = "programs/vesyolaya-kistochka.yaml"
  private static let ordered = "приказ: № 9 от 20.11.2026"

  /// Entries of «далее» of group 1.
  private static func later(_ entries: String...) -> [(path: String, old: String, new: String)] {
    let hours = "    часов в неделю: 4\n"
    let lines = entries.map { "      - {\($0)}\n" }.joined()
    return [(program, hours, hours + "    далее:\n" + lines)]
  }

  /// A key of group 1.
  private static func own(_ line: String) -> [(path: String, old: String, new: String)] {
    let hours = "    часов в неделю: 4\n"
    return [(program, hours, hours + "    \(line)\n")]
  }

  private static func off(_ line: String) -> [(path: String, old: String, new: String)] {
    [("institution.yaml", "    - 04.11.2026\n", "    - 04.11.2026\n    - \(line)\n")]
  }

  private static func moved(_ line: String) -> [(path: String, old: String, new: String)] {
    let holiday = "    - 31.12.2026–10.01.2027\n"
    return [("institution.yaml", holiday, holiday + "  рабочие дни:\n    - \(line)\n")]
  }

  private static func lesson(_ line: String) -> [(path: String, old: String, new: String)] {
    [(program, "      - вторник 15:30–17:10\n", "      - \(line)\n")]
  }

  static let rooms = [
    Case(name: "as ever", edits: [], days: usual, silent: [(.order, "с 23.11.2026:")]),
    Case(
      name: "a room for days of the period",
      edits: later("с: 30.11.2026, по: 06.12.2026, кабинет: 7"),
      days: usual,
      told: [
        (.group, "С 30 ноября по 6 декабря 2026 г. кабинет 7"),
        (.group, "С 30 ноября по 6 декабря 2026 г. – период с применением ЭО и ДОТ"),
        (.teacher, "кабинет 7 с 30 ноября по 6 декабря 2026 г."),
        (.institution, "с 30 ноября по 6 декабря 2026 г.: 7"),
      ],
      silent: [(.order, "с 30.11.2026"), (.group, "по 6 декабря 2026 г., очно")]
    ),
    Case(
      name: "a room after the period",
      edits: later("с: 07.12.2026, по: 13.12.2026, кабинет: актовый зал"),
      days: usual,
      told: [
        (.group, "С 7 по 13 декабря 2026 г. актовый зал"),
        (.group, "Каждую неделю, очно"),
        (.teacher, "актовый зал с 7 по 13 декабря 2026 г."),
        (.institution, "с 7 по 13 декабря 2026 г.: актовый зал"),
      ]
    ),
    Case(
      name: "a room over the end of the period",
      edits: later("с: 30.11.2026, по: 13.12.2026, кабинет: 7"),
      days: usual,
      told: [
        (.group, "С 30 ноября по 13 декабря 2026 г. кабинет 7"),
        (.group, "Каждую неделю, очно"),
        (.institution, "с 30 ноября по 13 декабря 2026 г.: 7"),
      ]
    ),
    Case(
      name: "a room of one lesson",
      edits: lesson("{занятие: вторник 15:30–17:10, кабинет: 3}"),
      days: usual,
      told: [(.group, "кабинет 3"), (.teacher, "кабинет 3"), (.institution, "(кабинет 3)")]
    ),
    Case(
      name: "several rooms of one lesson",
      edits: lesson("{занятие: вторник 15:30–17:10, кабинет: [3, актовый зал]}"),
      days: usual,
      told: [
        (.group, "3, актовый зал"), (.teacher, "3, актовый зал"),
        (.institution, "3, актовый зал"),
      ]
    ),
  ]

  static let teachers = [
    Case(
      name: "a second teacher for some days",
      edits: later(
        "с: 30.11.2026, по: 06.12.2026, педагоги: [Иванова А.А., Петрова П.П. (концертмейстер)]"
      ),
      days: usual,
      told: [
        (.order, "с 23.11.2026: Иванова А.А.; с 30.11.2026: Иванова А.А., Петрова П.П."),
        (.notice, "с 30 ноября по 6 декабря – Иванова А.А., Петрова П.П. (концертмейстер)"),
        (.group, "педагоги: Иванова А.А., Петрова П.П. (концертмейстер)"),
        (.institution, "с 30 ноября по 6 декабря 2026 г.: Иванова А.А., Петрова П.П."),
      ],
      silent: [(.order, "26.11.2026")]
    ),
    Case(
      name: "a substitute from a day on",
      edits: later("с: 30.11.2026, педагог: Петрова П.П."),
      days: usual,
      told: [
        (.order, "с 30.11.2026: Петрова П.П."),
        (.notice, "с 30 ноября по 6 декабря – Петрова П.П."),
        (.group, "С 30 ноября 2026 г. педагог: Петрова П.П."),
        (.institution, "с 30 ноября 2026 г.: Петрова П.П."),
      ]
    ),
    Case(
      name: "a substitute for one day",
      edits: later("с: 26.11.2026, по: 26.11.2026, педагог: Петрова П.П."),
      days: usual,
      told: [
        (.order, "26.11.2026: Петрова П.П."), (.notice, "; 26 ноября – Петрова П.П."),
        (.group, "26 ноября 2026 г. педагог: Петрова П.П."),
        (.institution, "26 ноября 2026 г.: Петрова П.П."),
      ]
    ),
    Case(
      name: "another teacher of one lesson",
      edits: lesson("{занятие: вторник 15:30–17:10, педагог: Петрова П.П.}"),
      days: usual,
      told: [
        (.order, "Петрова П.П."), (.notice, "Петрова П.П."), (.group, "Петрова П.П."),
        (.institution, "Петрова П.П."),
      ]
    ),
    Case(
      name: "a lesson with another group of the program, whose title is told already",
      edits: lesson("{занятие: вторник 15:30–17:10, совместно с: vesyolaya-kistochka-2}"),
      days: usual,
      told: [
        (.group, "вместе с группой 2"), (.teacher, "вместе с группой 2"),
        (.institution, "(вместе с группой 2)"),
      ],
      silent: Page.allCases.map { ($0, "(«Весёлая кисточка»)") }
    ),
    Case(
      name: "fewer pupils",
      edits: later("с: 30.11.2026, учащихся: 13"),
      days: usual,
      silent: [(.order, "с 30.11.2026"), (.group, "С 30 ноября")]
    ),
  ]

  static let daysOff = [
    Case(
      name: "a holiday with a name",
      edits: off("{с: 26.11.2026, название: День открытых дверей}"),
      days: "24.11 1.12 3.12",
      told: Page.allCases.map { ($0, "День открытых дверей") }
    ),
    Case(
      name: "holidays without a name",
      edits: off("24.11.2026–26.11.2026"),
      days: "1.12 3.12",
      told: [
        (.order, "С 24 по 26 ноября – нерабочие дни, занятий нет"),
        (.notice, "занятия нет: нерабочий день"), (.group, "занятия нет: нерабочий день"),
        (.teacher, "занятия нет: нерабочий день"),
        (.institution, "с 24 по 26 ноября – нерабочие дни, занятий нет"),
        (.form, "Дни без занятий: с 24 по 26 ноября – нерабочие дни, занятий нет"),
      ]
    ),
    Case(
      name: "a Sunday as a Tuesday",
      edits: moved("29.11.2026 по вторнику"),
      days: "24.11 26.11 29.11 1.12 3.12",
      told: [
        (.order, "29 ноября, воскресенье – занятия по расписанию вторника"),
        (.notice, "по расписанию вторника"), (.group, "по расписанию вторника"),
        (.teacher, "по расписанию вторника"), (.institution, "по расписанию вторника"),
        (.form, "Дни без занятий и переносы: 29 ноября, воскресенье – занятия по расписанию"),
      ]
    ),
    Case(
      name: "a Sunday instead of a Thursday",
      edits: moved("29.11.2026 вместо 26.11.2026"),
      days: "24.11 29.11 1.12 3.12",
      told: Page.allCases.map { ($0, "перенос на 29 ноября") }
    ),
    Case(
      name: "an emptied day",
      edits: later("с: 26.11.2026, по: 26.11.2026, \(ordered), расписание: []"),
      days: "24.11 1.12 3.12",
      told: [
        (.order, "26.11.2026: занятий нет"), (.notice, "26 ноября занятия нет."),
        (.group, "26 ноября 2026 г. занятий нет."),
        (.institution, "26 ноября 2026 г.: занятий нет"),
      ]
    ),
    Case(
      name: "an emptied week at the end",
      edits: later("с: 30.11.2026, по: 06.12.2026, \(ordered), расписание: []"),
      days: "24.11 26.11",
      told: [
        (.order, "с 30.11.2026: занятий нет"),
        (.notice, "С 30 ноября по 6 декабря занятий нет."),
        (.group, "С 30 ноября по 6 декабря 2026 г. занятий нет."),
        (.institution, "с 30 ноября по 6 декабря 2026 г.: занятий нет"),
      ],
      silent: [(.group, "период с применением ЭО и ДОТ")]
    ),
    Case(
      name: "an emptied day after the period",
      edits: later("с: 08.12.2026, по: 08.12.2026, \(ordered), расписание: []"),
      days: usual,
      told: [
        (.group, "8 декабря 2026 г. занятий нет."),
        (.institution, "8 декабря 2026 г.: занятий нет"),
      ],
      silent: [(.order, "08.12.2026"), (.notice, "8 декабря")]
    ),
    Case(
      name: "an emptied day that is a holiday too",
      edits: later("с: 26.11.2026, по: 26.11.2026, \(ordered), расписание: []")
        + off("26.11.2026"),
      days: "24.11 1.12 3.12",
      told: [(.order, "26.11.2026: занятий нет"), (.group, "26 ноября 2026 г. занятий нет.")]
    ),
  ]

  static let timetables = [
    Case(
      name: "a lesson of a week on another day",
      edits: later(
        "с: 30.11.2026, по: 06.12.2026, \(ordered), расписание: [ср, чт 15:30–17:10]"
      ),
      days: "24.11 26.11 2.12 3.12",
      told: [
        (.order, "с 30.11.2026: ср 15:30–17:10"),
        (.institution, "с 30 ноября по 6 декабря 2026 г.: ср 15:30–17:10, чт 15:30–17:10"),
        (.group, "С 30 ноября по 6 декабря 2026 г. – период с применением ЭО и ДОТ"),
      ]
    ),
    Case(
      name: "two weeks of two timetables",
      edits: later(
        "с: 23.11.2026, по: 29.11.2026, \(ordered), расписание: [пт, сб 15:30–17:10]",
        "с: 30.11.2026, по: 06.12.2026, \(ordered), расписание: [ср, чт 15:30–17:10]"
      ),
      days: "27.11 28.11 2.12 3.12",
      told: [(.order, "с 23.11.2026: пт 15:30–17:10"), (.order, "с 30.11.2026: ср 15:30–17:10")]
    ),
    Case(
      name: "the group ends in the period",
      edits: own("по: 26.11.2026"),
      days: "24.11 26.11",
      told: [(.order, "с 23.11.2026 по 26.11.2026:"), (.institution, "по 26 ноября 2026 г.: вт")]
    ),
    Case(
      name: "the group begins in the period",
      edits: own("с: 26.11.2026"),
      days: "26.11 1.12 3.12",
      told: [(.order, "с 26.11.2026:"), (.institution, "с 26 ноября 2026 г.: вт")]
    ),
    Case(
      name: "a period of the group's own afterwards",
      edits: [
        (
          "periods.yaml", "    охват: все программы\n",
          "    охват: все программы\n  - {основание: режим повышенной готовности, "
            + "введён: распоряжение администрации города № 402-р от 20.11.2026, "
            + "приказ: № 113 от 04.12.2026, с: 08.12.2026, по: 20.12.2026, "
            + "охват: vesyolaya-kistochka-1}\n"
        )
      ] + later("с: 14.12.2026, по: 20.12.2026, кабинет: 7"),
      days: usual,
      told: [
        (.group, "С 14 по 20 декабря 2026 г. кабинет 7"),
        (.group, "С 14 по 20 декабря 2026 г. – период с применением ЭО и ДОТ"),
        (.institution, "с 14 по 20 декабря 2026 г.: 7"),
      ]
    ),
    Case(
      name: "the group's lessons stop",
      edits: [
        (
          program,
          "      формат: синхронный\n      режим занятий: согласно учебному расписанию\n"
            + "      формы: видеоуроки\n      видеосвязь: 20 минут\n",
          "      приостановлено: да\n      причина: нет условий\n"
        )
      ],
      days: "",
      told: [
        (.notice, "О приостановлении занятий"),
        (.group, "В этот период занятия группы не проводятся"), (.form, "Приостановлено"),
      ]
    ),
  ]

  @Test(arguments: rooms + teachers + daysOff + timetables)
  func `every page says the same of a day`(_ example: Case) throws {
    let pages = try Pages(example.edits)
    #expect(pages.daysOfForm == example.days)
    #expect(pages.days(on: .notice) == example.days)
    #expect(pages.days(on: .group) == example.days)
    #expect(pages.countOfTeacher == example.days.split(separator: " ").count)
    for (page, words) in example.told {
      #expect(pages.text(page).contains(words), "\(page): \(pages.text(page))")
    }
    for (page, words) in example.silent {
      #expect(!pages.text(page).contains(words), "\(page): \(pages.text(page))")
    }
  }
}

/// The pages about group 1 of the small institution, on the second day of its period.
private struct Pages {
  private let source: InternalSource
  private let texts: [DatedFactsTests.Page: String]

  init(_ edits: [(path: String, old: String, new: String)]) throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let people = "    место работы: учреждение\n"
    let further =
      "  - имя: Петрова П.П.\n    подразделение: Художественный отдел\n"
      + "    подготовка: внутреннее обучение, август 2026 года\n"
    let marks = "vesyolaya-kistochka-1;24.11.2026;14\nvesyolaya-kistochka-1;26.11.2026;15\n"
    let source = try InternalFixture.source(
      "small",
      on: date,
      replacing: edits + [
        ("teachers.yaml", people, people + further + people), ("attendance/2026-11.csv", marks, ""),
      ]
    )
    self.source = source
    texts = try Dictionary(
      uniqueKeysWithValues: DatedFactsTests.Page.allCases.map { page in
        (page, try Self.document(page, source).plainText)
      }
    )
  }

  private static func document(
    _ page: DatedFactsTests.Page,
    _ source: InternalSource
  ) throws -> Document {
    let (group, period) = (Group.ID(0), DistancePeriod.ID(0))
    switch page {
    case .order:
      let subject = try #require(DirectivePaper.subjects(in: source).first)
      return DirectivePaper.document(of: subject, in: source)
    case .notice:
      return Notice.document(of: GroupSubject(period: period, group: group), in: source)
    case .group: return GroupSchedule.document(of: group, in: source.published)
    case .teacher: return TeacherSchedule.document(of: Teacher.ID(0), in: source.published)
    case .institution: return InstitutionSchedule.document(of: .whole, in: source.published)
    case .form:
      let subject = AppendixOneSubject(period: period, scope: .institution)
      return AppendixOne.document(of: subject, in: source)
    }
  }

  /// In one line.
  func text(_ page: DatedFactsTests.Page) -> String {
    (texts[page] ?? "").replacing("\n", with: " ").replacing("\u{2060}", with: "")
      .replacing(":; ", with: ": ")
  }

  /// The columns of Приложение 1 of group 1 alone.
  var daysOfForm: String {
    let entries = AppendixOneEntries(source: source, period: DistancePeriod.ID(0))
    let dates = entries.forms(of: [Group.ID(0)]).flatMap(\.dates)
    return dates.map { "\($0.day).\($0.month)" }.joined(separator: " ")
  }

  /// The days of the period that stand before an online lesson.
  func days(on page: DatedFactsTests.Page) -> String {
    let lines = (texts[page] ?? "").split(separator: "\n").filter {
      $0.contains("онлайн-занятие, ")
    }
    guard let first = CalendarDate(year: 2026, month: 11, day: 23) else { return "" }
    return (0..<14).map { first + $0 }.filter { day in
      let words = " " + day.russianDay.replacing("\u{A0}", with: " ")
      return lines.contains { $0.contains(words) }
    }.map { "\($0.day).\($0.month)" }.joined(separator: " ")
  }

  /// How many online lessons of group 1 the pages of all teachers have; one of two teachers is one.
  var countOfTeacher: Int {
    let lines = source.published.institution.teachers.indices.flatMap { index in
      TeacherSchedule.document(of: Teacher.ID(index), in: source.published).plainText
        .split(separator: "\n").filter { $0.contains("группа 1 – онлайн-занятие") }
    }
    return Set(lines).count
  }
}
