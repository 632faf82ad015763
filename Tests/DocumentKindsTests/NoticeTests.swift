import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Regulation
import Schema
import SourceText
import Testing

@testable import DocumentKinds

/// What holds of every notice.
struct NoticeTests {
  @Test
  func `a table of the first page has few rows, and what does not fit is overleaf`() throws {
    for notice in try RecordedNotices.all() {
      let sections = notice.sections
      #expect((1...2).contains(sections.count), "\(notice.title)")
      for table in sections.first?.tables ?? [] {
        #expect(Array(table.rows).count <= 8, "\(notice.title)")
      }
    }
  }

  @Test
  func `dates of a long period are overleaf`() throws {
    let long = try notice("many-dates")
    #expect(long.sections.count == 2)
    #expect(long.sections.first?.plainText.contains("на обороте") == true)
    #expect(long.sections.last?.plainText.contains("пн, 23 ноября") == true)
  }

  @Test
  func `after a prolongation only the new days are told, and nobody applies twice`() throws {
    let prolonged = try notice("prolonged")
    let texts = [prolonged.plainText, try #require(prolonged.message).parts.joined()]
    for text in texts {
      #expect(text.contains("Новое заявление не нужно"))
      #expect(text.contains("20 декабря") && !text.contains("23 ноября"))
    }
    #expect(texts[0].contains("О продлении обучения"))
  }

  @Test
  func `after an early end lessons are as before, and nobody is told to connect or to apply`()
    throws
  {
    let ended = try notice("ended-early")
    let texts = [ended.plainText, try #require(ended.message).parts.joined()]
    for text in texts {
      #expect(text.contains("Со 2 декабря") || text.contains("со 2 декабря"))
      #expect(text.contains("очно"))
      #expect(!text.contains("аявлени") && !text.contains("видеозвонок"))
      #expect(!text.contains("ЭО и ДОТ"))
    }
    #expect(ended.sections.count == 1)
  }

  @Test
  func `a text for the chat has no gaps, and says when nothing is signed`() throws {
    for notice in try RecordedNotices.all() {
      let text = try #require(notice.message).parts.joined(separator: "\n")
      let applying = text.split(separator: "\n").first { $0.hasPrefix("Заявление") }
      #expect(applying?.contains("__") != true, "\(notice.title)")
    }
    let draft = try #require(try notice("prolonged-by-a-draft").message).parts.joined()
    #expect(draft.hasPrefix("ПРОЕКТ"))
  }

  @Test
  func `a text for the chat is taken whole, and an address stands alone on its line`() throws {
    for notice in try RecordedNotices.all() {
      let message = try #require(notice.message)
      #expect(message.parts.count == 1, "\(notice.title)")
      for part in message.parts {
        #expect(part.utf16.count <= message.limit)
        for line in part.split(separator: "\n") where line.contains("vk.me") {
          #expect(line.hasPrefix("https://") && !line.contains(" "), "\(line)")
        }
        #expect(!part.contains("\u{A0}") && !part.contains("**"), "\(notice.title)")
      }
    }
  }

  @Test
  func `who has no lessons, or asks for nothing, reads of no application`() throws {
    for notice in try RecordedNotices.all() {
      let text = DocumentDump.text(of: notice)
      let isSuspended = text.contains("О приостановлении")
      let isQuarantine = text.contains("Основание: карантин")
      if isSuspended || isQuarantine { #expect(!text.contains("аявление"), "\(notice.title)") }
      if isSuspended { #expect(!text.contains("table form"), "\(notice.title)") }
    }
  }

  @Test
  func `the head signs and a number is given only where the institution says so`() throws {
    let usual = try notice("asynchronous").plainText
    #expect(usual.contains("Директор Е.К. Сомова") && !usual.contains(" № ____"))
    let other = try notice("registered-and-signed-by-the-head").plainText
    #expect(other.contains("Руководитель подразделения «Художественный отдел» О.В. Мельникова"))
    #expect(other.contains("20 ноября 2026 г. № ____"))
  }

  @Test
  func `the director signs where nobody says who does, or in words that nobody understands`() {
    let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)
    var guidance = DistanceGuidance()
    #expect(guidance.signatory == .director)
    var settings = NoticeSettings()
    guidance.notices = Stated(settings, at: nowhere)
    #expect(guidance.signatory == .director)
    settings.signatory = .unclear(nowhere)
    guidance.notices = Stated(settings, at: nowhere)
    #expect(guidance.signatory == .director)
  }

  @Test
  func `who learns at a distance all year is not told to change`() throws {
    let text = try notice("always-at-a-distance").plainText
    #expect(text.contains("так же, как весь год"))
    #expect(!text.contains("занятия очные") && !text.contains("аявление о переводе"))
  }

  @Test
  func `clauses of a sentence are told in full`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let regulation = try InternalFixture.source("small", on: date).institution.regulation
    #expect(regulation.words(of: ["4.10"]) == "пункт\u{A0}4.10")
    #expect(
      regulation.words(of: ["1.7", "4.8", "4.15(5)"])
        == "пункты\u{A0}1.7, 4.8 и\u{A0}подпункт\u{A0}5 пункта\u{A0}4.15"
    )
  }

  @Test
  func `a group of the same program is named without it`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try InternalFixture.source("small", on: date).published
    let program = try #require(source.institution.groups.first?.program)
    var traits = LessonTraits()
    traits.partners = [Group.ID(1)]
    let within = LessonWords(source: source, program: program)(traits)
    #expect(within == "вместе с\u{A0}группой\u{A0}2")
    let elsewhere = LessonWords(source: source)(traits)
    #expect(elsewhere == "вместе с\u{A0}группой\u{A0}2 («Весёлая кисточка»)")
  }

  @Test
  func `a room without a number says itself what it is`() {
    #expect("12".asRoom == "кабинет\u{A0}12")
    #expect("3а".asRoom == "кабинет\u{A0}3а")
    #expect("спортивный зал".asRoom == "спортивный зал")
  }

  @Test
  func `without an invitation nobody is told to open one`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let invitation = "    приглашение: https://vk.me/join/FixtureGroupOne\n"
    let source = try InternalFixture.source(
      "small",
      on: date,
      replacing: [("programs/vesyolaya-kistochka.yaml", invitation, "")]
    )
    let texts = Notice.subjects(in: source).map { Notice.document(of: $0, in: source).plainText }
    #expect(texts[0].contains("Чат – в приложении") && !texts[0].contains("наведите камеру"))
    #expect(texts[1].contains("Откройте ссылку или наведите камеру; чат – в приложении"))
  }

  @Test
  func `a text for the chat has no line to write on, whatever the institution has not said`()
    throws
  {
    let text = try #require(try notice("asynchronous").message).parts.joined(separator: "\n")
    #expect(text.contains("Нет интернета или техники? Скажите педагогу"))
    #expect(text.contains("Не получается войти: спросите педагога."))
    #expect(text.contains("включительно: лично педагогу или личным сообщением ему."))
    #expect(!text.contains("__"))
  }

  @Test
  func `a change of one day is no rule of the week, and one younger than the paper says so`()
    throws
  {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let source = try InternalFixture.source("changed-week", on: date)
    let subject = try #require(Notice.subjects(in: source).first)
    let notice = Notice.document(of: subject, in: source)
    let text = try #require(notice.message).parts.joined(separator: "\n")
    #expect(
      text.contains(
        """
        Стало:
        вт, чт 15:30–17:10 – онлайн-занятие, 2 академических часа, «Сферум»
        Занятие 24 ноября (вторник) переносится на 25 ноября (среда), 17:00–18:40.
        Занятие 26 ноября (четверг) в 15:30 проведёт Котов П.П. (по расписанию – Иванова А.А.). \
        Объявлено 22 ноября.
        """
      ),
      "\(text)"
    )
    #expect(!text.contains("весь год дистанционно"))
    let paper = notice.plainText
    #expect(paper.contains("отменено; объявлено 21 ноября"))
    #expect(paper.contains("перенесено на ср, 25 ноября, 17:00–18:40"))
    #expect(!paper.contains("17:00–18:40; объявлено"))
  }

  private func notice(_ name: String) throws -> Document {
    let situation = RecordedNotices.situations.first { $0.name == name }
    return try RecordedNotices.notice(try #require(situation))
  }
}

extension Document {
  fileprivate var sections: [Section] {
    bodies.flatMap { body -> [Section] in
      if case .pages(let sections) = body { sections } else { [] }
    }
  }

  fileprivate var message: Message? {
    bodies.lazy.compactMap { body in
      if case .message(let message) = body { message } else { nil }
    }.first
  }
}

extension Section {
  fileprivate var tables: [Table] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
