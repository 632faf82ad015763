import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Days off, moved days and summers as the pages of a group, its teacher and the institution tell them.
struct YearCalendarTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// Lines of «учебный год» beside the winter holidays, and lines of group 1.
    var year: String
    var group = ""
    /// What the page of a group with lessons on Tuesdays and Thursdays says.
    var told: [String]
    var testDescription: String { year + group }
  }

  private static func off(_ line: String, _ told: String...) -> Case {
    Case(year: "    - \(line)\n", told: told)
  }

  private static func moved(_ line: String, _ told: String...) -> Case {
    Case(year: "  рабочие дни: \(line)\n", told: told)
  }

  private static func own(_ lines: String, _ told: String...) -> Case {
    Case(year: "", group: lines, told: told)
  }

  static let daysOff = [
    off("05.11.2026", "5 ноября – нерабочий день, занятия нет"),
    off("{с: 05.11.2026, название: День учителя}", "5 ноября – День учителя, занятия нет"),
    off("02.11.2026–08.11.2026", "со 2 по 8 ноября – День народного единства, занятий нет"),
    off(
      "{с: 02.11.2026, по: 08.11.2026, название: Осенние каникулы}",
      "со 2 по 8 ноября – Осенние каникулы, занятий нет"
    ),
    off("31.10.2026–05.11.2026", "с 31 октября по 5 ноября – День народного единства, занятий нет"),
    off("23.02.2027", "23 февраля – День защитника Отечества, занятия нет"),
    off("с 22 по 23 февраля 2027 г.", "с 22 по 23 февраля – День защитника Отечества, занятий нет"),
    off("16.03.2027–19.03.2027", "с 16 по 19 марта – нерабочие дни, занятий нет"),
    off("02.03.2027–04.03.2027", "со 2 по 4 марта – нерабочие дни, занятий нет"),
    // A Wednesday takes no lesson from the group.
    off("04.11.2026"), off("08.03.2027"),
  ]

  static let movedDays = [
    moved("20.02.2027 по вторнику", "20 февраля, суббота – занятия по расписанию вторника"),
    moved(
      "21.02.2027 вместо 23.02.2027",
      "21 февраля, воскресенье – занятия по расписанию вторника",
      "23 февраля – перенос на 21 февраля, занятия нет"
    ),
    moved("20.02.2027 по понедельнику"), moved("21.02.2027 вместо 22.02.2027"),
    moved("16.03.2027 по пятнице", "16 марта, вторник – день по расписанию пятницы, занятия нет"),
    moved("15.03.2027 – четверг", "15 марта, понедельник – занятия по расписанию четверга"),
    moved("16.03.2027 – четверг", "16 марта, вторник – занятия по расписанию четверга"),
    moved(
      "[14.03.2027 по вторнику, 21.03.2027 по четвергу]",
      "14 марта, воскресенье – занятия по расписанию вторника",
      "21 марта, воскресенье – занятия по расписанию четверга"
    ),
  ]

  @Test(arguments: daysOff + movedDays)
  func `a group reads of days on which its lessons fall out or are held otherwise`(
    _ example: Case
  ) throws {
    let source = try Self.source(example)
    let page = GroupSchedulePage(Group.ID(0), source)
    let winter = "с 31 декабря по 10 января – Новогодние каникулы, занятий нет"
    #expect(Self.lines(page.blocks).filter { $0 != winter } == example.told)
    let pages = [
      TeacherSchedulePage(Teacher.ID(0), source).blocks,
      InstitutionSchedule.document(of: .whole, in: source).blocks,
    ]
    for page in pages { #expect(Set(Self.lines(page)).isSuperset(of: example.told)) }
  }

  static let summers = [
    own("с: 01.06.2027\nпо: 21.06.2027", "С 1 по 21 июня 2027 г., очно"),
    own("по: 30.06.2027", "По 30 июня 2027 г., очно"),
    own("с: 17.08.2026", "С 17 августа 2026 г., очно"),
    own("с: 01.06.2026\nпо: 20.06.2026", "С 1 по 20 июня 2026 г., очно"),
    own("с: 01.09.2025\nпо: 31.05.2028", "Каждую неделю, очно"),
    own(
      "далее: [{с: 01.06.2027, по: 20.06.2027, приказ: № 9 от 20.05.2027, расписание: [вторник 10:00–11:40, четверг 10:00–11:40]}]",
      "По 31 мая 2027 г., очно",
      "С 1 по 20 июня 2027 г., очно"
    ),
    own(
      "далее: [{с: 01.06.2027, приказ: № 9 от 20.05.2027, расписание: [вторник 10:00–11:40, четверг 10:00–11:40]}]",
      "По 31 мая 2027 г., очно",
      "С 1 июня по 31 августа 2027 г., очно"
    ),
    own(
      "далее: [{с: 17.08.2026, по: 28.08.2026, приказ: № 9 от 10.08.2026, расписание: [понедельник 10:00–11:40, четверг 10:00–11:40]}]",
      "С 17 по 28 августа 2026 г., очно",
      "С 1 сентября 2026 г., очно"
    ),
    own(
      "далее: [{с: 24.08.2026, по: 06.09.2026, приказ: № 9 от 10.08.2026, расписание: [понедельник 10:00–11:40, четверг 10:00–11:40]}]",
      "С 24 августа по 6 сентября 2026 г., очно",
      "С 7 сентября 2026 г., очно"
    ),
    own(
      "далее: [{с: 01.06.2026, по: 20.06.2026, приказ: № 9 от 10.05.2026, расписание: [понедельник 10:00–11:40, четверг 10:00–11:40]}, {с: 01.06.2027, по: 20.06.2027, приказ: № 9 от 20.05.2027, расписание: [понедельник 10:00–11:40, четверг 10:00–11:40]}]",
      "С 1 по 20 июня 2026 г., очно",
      "С 1 по 20 июня 2027 г., очно"
    ),
    own("далее: [{с: 01.08.2026, кабинет: 5}]", "Каждую неделю, очно", "5"),
    own(
      "далее: [{с: 10.06.2027, по: 30.06.2027, кабинет: 5}]",
      "По 31 мая 2027 г., очно",
      "С 10 по 30 июня 2027 г., очно",
      "С 10 по 30 июня 2027 г. кабинет 5"
    ),
    own(
      "далее: [{с: 01.06.2027, расписание: [], приказ: № 9 от 20.05.2027}]",
      "Каждую неделю, очно"
    ),
  ]

  @Test(arguments: summers)
  func `a group reads when it learns`(_ example: Case) throws {
    let page = GroupSchedule.document(of: Group.ID(0), in: try Self.source(example))
    let text = DocumentDump.text(of: page).replacing("\u{A0}", with: " ")
    for told in example.told { #expect(text.contains("\"\(told)\""), "\(text)") }
  }

  @Test
  func `the page of a summer program says its days`() throws {
    let example = Self.own("с: 01.06.2027\nпо: 21.06.2027")
    let page = GroupSchedule.document(of: Group.ID(0), in: try Self.source(example))
    let text = DocumentDump.text(of: page).replacing("\u{A0}", with: " ")
    #expect(text.contains("fact \"Занятия\" \"с 1 по 21 июня 2027 г.\""))
  }

  @Test
  func `papers of a period name the days that fall out in it`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    let hours = "    часов в неделю: 4\n"
    let change =
      "    далее: [{с: 26.11.2026, по: 26.11.2026, приказ: № 9 от 20.11.2026, расписание: []}]\n"
    let source = try InternalFixture.source(
      "small",
      on: date,
      replacing: [
        ("institution.yaml", "    - 04.11.2026\n", "    - 01.12.2026\n"),
        ("programs/vesyolaya-kistochka.yaml", hours, hours + change),
      ]
    )
    let subject = GroupSubject(period: DistancePeriod.ID(0), group: Group.ID(0))
    let notice = Notice.document(of: subject, in: source).plainText
    #expect(notice.contains("26 ноября занятия нет."))
    #expect(notice.contains("занятия нет: нерабочий день"))
    let form = AppendixOneSubject(period: DistancePeriod.ID(0), scope: .institution)
    let document = AppendixOne.document(of: form, in: source)
    let appendix = DocumentDump.text(of: document)
    #expect(
      appendix.replacing("\u{A0}", with: " ")
        .contains("fact \"Дни без занятий\" \"1 декабря – нерабочий день, занятия нет\"")
    )
    let book = try #require(
      document.bodies.lazy.compactMap { body in
        if case .workbook(let book) = body { book } else { nil }
      }.first
    )
    let told = "Дни без занятий: 1\u{A0}декабря\u{A0}– нерабочий день, занятия нет"
    #expect(book.sheets.allSatisfy { $0.title.last == told })
    #expect(book.remark.map { "\($0.name): \($0.text)" } == told)
  }

  private static func source(_ example: Case) throws -> PublicSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 28))
    let holiday = "    - 31.12.2026–10.01.2027\n"
    let hours = "    часов в неделю: 4\n"
    let own = example.group.split(separator: "\n").map { "    \($0)\n" }.joined()
    let isMoved = example.year.hasPrefix("  р")
    return try PublicFixture.source(
      "small",
      on: date,
      replacing: [
        ("institution.yaml", "    - 04.11.2026\n", isMoved ? "" : example.year),
        ("institution.yaml", holiday, holiday + (isMoved ? example.year : "")),
        ("programs/vesyolaya-kistochka.yaml", hours, hours + own),
      ]
    )
  }

  /// The lines under the heading of the calendar.
  private static func lines(_ blocks: [Block]) -> [String] {
    blocks.drop { block in
      if case .heading(2, _, "calendar") = block { false } else { true }
    }.flatMap { block -> [String] in
      guard case .list(let list) = block else { return [] }
      return list.items.joined().compactMap { block in
        guard case .paragraph(let words, _) = block, case .text(let text) = words.first else {
          return nil
        }
        return text.replacing("\u{A0}", with: " ")
      }
    }
  }
}
