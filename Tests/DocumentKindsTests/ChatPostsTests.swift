import CivilTime
import Documents
import InstitutionModel
import Rules
import Schema
import SourceText
import TestSupport
import Testing

@testable import DocumentKinds

/// Posts for chats: enough of them, within their hours and lengths, and in words that families read.
struct ChatPostsTests {
  /// The shipped institution, on a day of its own.
  private static func shipped(on day: String) throws -> InternalSource {
    let files = Repository.files(under: "Content", endings: [".yaml", ".csv", ".md"])
    let inputs = try files.map { path in
      InputFile(path: String(path.dropFirst("Content/".count)), bytes: try Repository.bytes(path))
    }
    let reading = DefinitionReader.read(inputs, in: "")
    let date = try #require(CalendarDate(iso: day))
    let validated = try #require(Validation(reading, on: date).validated)
    return InternalSource(
      validated,
      on: date,
      pages: PublicFixture.pages(reading),
      files: reading.sources,
      digests: PublicFixture.digests(reading.sources)
    )
  }

  private static func small(
    on day: String,
    _ edits: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    let date = try #require(CalendarDate(iso: day))
    return try InternalFixture.source("small", on: date, replacing: edits)
  }

  private static func posts(
    of group: Int = 0,
    in week: String,
    _ source: InternalSource
  ) throws -> [ChatPost] {
    let monday = try #require(CalendarDate(week: week))
    let week = ChatWeek(group: Group.ID(group), monday: monday)
    return try #require(PostPlan(week, in: source)).posts
  }

  private static let weeks = [
    "2026-W36", "2026-W43", "2026-W45", "2026-W47", "2026-W48", "2026-W49", "2026-W50", "2026-W53",
    "2027-W02", "2027-W08", "2027-W16", "2027-W22",
  ]

  /// Every post of some weeks of all groups of the shipped institution.
  private static let all: Result<[(group: Group, posts: [ChatPost])], any Error> = Result {
    let source = try shipped(on: "2026-11-24")
    return try weeks.flatMap { week in
      try source.institution.groups.indices.map { index in
        (source.institution.groups[index], try posts(of: index, in: week, source))
      }
    }
  }

  @Test func `each is sent while chats are open, and fits into one message`() throws {
    for (group, posts) in try Self.all.get() {
      for post in posts {
        let (span, text) = (post.window.span, post.paragraphs.joined(separator: "\n\n"))
        #expect(
          span.start.minutes >= 450 && span.end.minutes <= 1230,
          "\(group.slug) \(text)"
        )
        #expect(span.minutes >= 30, "\(text)")
        #expect(text.utf16.count <= 1000, "\(group.slug) \(text.utf16.count) \(text)")
      }
    }
  }

  @Test func `nobody is told on a Sunday what has to be told before it`() throws {
    let late = try Self.all.get().flatMap(\.posts).filter { $0.window.day.weekday == .sunday }
    // Only what is due on a Sunday itself.
    #expect(late.allSatisfy { $0.kind != .weekSchedule && $0.kind != .dayReminder })
  }

  @Test func `each is Russian, says something and ends as a sentence`() throws {
    let latin: Set = ["Stepik", "VK", "Scratch", "Python", "EasyEDA", "Tinkercad", "H", "D"]
    for text in try Self.all.get().flatMap(\.posts).map({ $0.paragraphs.joined(separator: "\n") }) {
      let foreign = text.matches(of: /[A-Za-z]{3,}/).map { String($0.output) }
      #expect(Set(foreign).subtracting(latin).isEmpty, "\(text)")
      #expect(!text.contains("\u{A0}") && !text.contains("  ") && !text.contains(".."), "\(text)")
      #expect(!text.contains("{{") && !text.contains(" .") && !text.contains(" ,"), "\(text)")
      #expect(text.last.map { ".!?»".contains($0) } == true, "\(text)")
      for word in ["данный", "осуществля", "в целях", "настоящим", "вышеуказан"] {
        #expect(!text.lowercased().contains(word), "\(text)")
      }
    }
  }

  @Test func `no post holds an invitation or a telephone but the institution's`() throws {
    let phone = "8 (3822) 00-00-10"
    for paragraph in try Self.all.get().flatMap(\.posts).flatMap(\.paragraphs) {
      let text = paragraph.replacing(phone, with: "")
      #expect(!text.contains("vk.me") && !text.contains("https://"), "\(text)")
      #expect(text.firstMatch(of: /\(\d{4}\)/) == nil, "\(text)")
    }
  }

  @Test(arguments: ["2026-W47", "2026-W48", "2027-W16"])
  func `an ordinary week has as many as are due of each teacher with two groups and four lessons`(
    _ week: String
  )
    throws
  {
    let source = try Self.shipped(on: "2026-11-24")
    var counts: [Teacher.ID: (groups: Int, lessons: Int, posts: Int)] = [:]
    for index in source.institution.groups.indices {
      let posts = try Self.posts(of: index, in: week, source)
      guard let teacher = source.institution.groups[index].teacher else { continue }
      let lessons = posts.count { [.dayReminder, .task, .consultation].contains($0.kind) }
      counts[teacher, default: (0, 0, 0)].groups += posts.isEmpty ? 0 : 1
      counts[teacher, default: (0, 0, 0)].lessons += lessons
      counts[teacher, default: (0, 0, 0)].posts += posts.count
    }
    let busy = counts.filter { $0.value.lessons >= 4 && $0.value.groups >= 2 }
    #expect(busy.count >= 8)
    for (teacher, count) in busy {
      let name = source.institution[teacher].name.text
      #expect(count.posts >= source.institution.postsPerWeek, "\(name) \(count)")
    }
  }

  @Test func `a holiday is told the day before, with the next lesson`() throws {
    let source = try Self.small(on: "2026-11-02")
    let posts = try Self.posts(of: 1, in: "2026-W45", source)
    let change = try #require(posts.first { $0.kind == .change })
    #expect(change.window.words.spaced == "Отправить: вт, 3 ноября, с 17:00 до 20:30")
    #expect(
      change.paragraphs[0]
        == "Изменение в расписании: 4 ноября (среда) занятия нет – День народного единства."
    )
  }

  @Test func `marks are told where there are some, and nothing is told of none`() throws {
    let source = try Self.small(on: "2026-11-30")
    let marked = try Self.posts(in: "2026-W48", source).first { $0.kind == .weekResults }
    #expect(marked?.paragraphs[1].contains("Участвовали: ") == true)
    let plain = try Self.posts(in: "2026-W47", source).first { $0.kind == .weekResults }
    #expect(plain?.paragraphs[1].contains("Участвовали") == false)
    #expect(plain?.paragraphs[1].hasPrefix("Прошли 2 занятия: ") == true)
  }

  @Test func `an event is told a week before, on the eve of its last call and on its own`() throws {
    let date = try #require(CalendarDate(iso: "2027-02-01"))
    let event = """
      события:
        - {название: Мастерская, дата: 13.02.2027, время: 12:00, заявки до: 11.02.2027, место: зал}
        - {название: Не для всех, дата: 13.02.2027, для: {группа: vesyolaya-kistochka-2}}
      """
    let source = try InternalFixture.source("small", on: date, adding: ["events/a.yaml": event])
    let posts = try ["2027-W05", "2027-W06", "2027-W07"].flatMap {
      try Self.posts(in: $0, source).filter {
        [.event, .eventApplications, .eventReminder].contains($0.kind)
      }
    }
    #expect(
      posts.map { "\($0.window.words.spaced): \($0.paragraphs[0])" } == [
        "Отправить: вт, 2 февраля, с 10:00 до 20:30: Приглашаем: Мастерская.",
        "Отправить: ср, 10 февраля, с 07:30 до 20:30: Завтра, 11 февраля (четверг), – последний день "
          + "записи: Мастерская.",
        "Отправить: пт, 12 февраля, с 17:00 до 20:30: Завтра, 13 февраля (суббота): Мастерская.",
      ]
    )
    #expect(posts[0].paragraphs[1] == "Когда: суббота, 13 февраля, в 12:00. Где: зал.")
  }

  @Test func `of a draft nothing is told`() throws {
    let draft = ("periods.yaml", "приказ: № 112 от 20.11.2026", "приказ: проект")
    let source = try Self.small(on: "2026-11-20", [draft])
    let kinds = Set(
      try ["2026-W47", "2026-W48", "2026-W49"].flatMap {
        try Self.posts(in: $0, source).map(\.kind)
      }
    )
    #expect(kinds.isDisjoint(with: [.periodBegins, .applications, .periodEnds]))
  }

  @Test func `a week in which nothing is held has no schedule and no results`() throws {
    let source = try Self.small(on: "2026-12-28")
    let kinds = try Self.posts(in: "2027-W01", source).map(\.kind)
    #expect(!kinds.contains(.weekSchedule) && !kinds.contains(.weekResults))
  }

  @Test func `weeks are those of the period that is not over, this one and the next`() throws {
    let names = { (day: String) throws in
      try Self.small(on: day).weeksOfPosts.map(\.first.nameOfWeek)
    }
    #expect(try names("2026-11-16") == ["2026-w47", "2026-w48", "2026-w49"])
    #expect(try names("2026-12-01") == ["2026-w48", "2026-w49", "2026-w50"])
    #expect(try names("2027-03-02") == ["2027-w09", "2027-w10"])
  }

  @Test func `who has fewer than are due is named with what is missing`() throws {
    let source = try Self.small(
      on: "2027-03-02",
      [("institution.yaml", "сообщений в неделю: 10", "сообщений в неделю: 40")]
    )
    let text = PostsSection(source: source).blocks.spokenWords.spaced
    #expect(text.contains("Иванова А.А.: на неделе 1–7 марта готово"))
    #expect(text.contains("внесите событие для этих групп (папка events)"))
    let enough = try Self.small(
      on: "2027-03-02",
      [("institution.yaml", "сообщений в неделю: 10", "сообщений в неделю: 3")]
    )
    #expect(!PostsSection(source: enough).blocks.spokenWords.spaced.contains("не хватает"))
  }

  /// The posts of the first group in the week, by the hours in which they are sent.
  private static func told(
    _ kind: ChatPostKind,
    in week: String,
    changing lines: [String]? = nil
  ) throws -> [String] {
    let date = try #require(CalendarDate(iso: "2026-11-16"))
    let text = (lines ?? []).map { "  - \($0)\n" }.joined()
    let source = try InternalFixture.source(
      "changed-week",
      on: date,
      adding: lines == nil ? [:] : ["changes/more.yaml": "изменения:\n" + text]
    )
    return try posts(in: week, source).filter { $0.kind == kind }.map {
      "\($0.window.time.spaced): \($0.paragraphs.joined(separator: " "))"
    }
  }

  @Test func `a change is told from its announcement on, and what is lost again on its eve`() throws
  {
    #expect(
      try Self.told(.change, in: "2026-W47") == [
        "пт, 20 ноября, с 12:00 до 20:30: Занятие 24 ноября (вторник) переносится на 25 ноября "
          + "(среда), 17:00–18:40.",
        "сб, 21 ноября, с 10:00 до 20:30: Занятие 1 декабря (вторник) в 15:30 отменяется. "
          + "2 академических часа проведём дополнительно, о дне сообщим.",
        "сб, 21 ноября, с 10:05 до 20:30: Второй час занятия 3 декабря (четверг) отменяется: "
          + "занятие до 16:15. 1 академический час проведём дополнительно, о дне сообщим.",
      ]
    )
    #expect(
      try Self.told(.change, in: "2026-W48") == [
        "пн, 23 ноября, с 07:30 до 20:30: Занятие 26 ноября (четверг) в 15:30 проведёт Котов П.П. "
          + "(по расписанию – Иванова А.А.).",
        "пн, 23 ноября, с 07:30 до 20:30: Занятие 10 декабря (четверг) в 15:30 пройдёт в кабинете "
          + "3 вместо 12.",
        "пн, 23 ноября, с 07:30 до 20:30: Занятие 15 декабря (вторник) в 15:30 пройдёт в кабинете "
          + "3 вместо 12, вместе с группой 2.",
      ]
    )
    #expect(try Self.told(.change, in: "2026-W49") == [])
    #expect(
      try Self.told(.dayReminder, in: "2026-W49").first
        == "пн, 30 ноября, с 17:00 до 20:30: Завтра, 1 декабря (вторник), в 15:30 занятия нет: "
        + "отменено."
    )
  }

  @Test func `parents are received only where changes leave the teacher the time`() throws {
    #expect(try Self.told(.reception, in: "2026-W47").count == 1)
    let away =
      "{с: 19.11.2026, по: 20.11.2026, педагог: Иванова А.А., замена: Котов П.П., "
      + "объявлено: 16.11.2026 9:00}"
    #expect(try Self.told(.reception, in: "2026-W47", changing: [away]) == [])
    let taken =
      "{дата: 19.11.2026, группа: vesyolaya-kistochka-1, перенос: 20.11.2026 17:30–19:10, "
      + "объявлено: 16.11.2026 9:00}"
    #expect(try Self.told(.reception, in: "2026-W47", changing: [taken]) == [])
    let early = taken.replacing("17:30–19:10", with: "15:30–17:10")
    #expect(try Self.told(.reception, in: "2026-W47", changing: [early]).count == 1)
    #expect(
      try Self.told(.reception, in: "2026-W48").first?.hasSuffix(
        "В дистанционный период – по телефону учреждения: 8 (3822) 00-00-01."
      ) == true
    )
  }

  @Test func `a week is summed up when all of it is over`() throws {
    for (group, posts) in try Self.all.get() {
      guard let results = posts.first(where: { $0.kind == .weekResults }) else { continue }
      let due = posts.filter { [.deadline, .dayReminder, .task, .consultation].contains($0.kind) }
      #expect(due.allSatisfy { $0.window <= results.window }, "\(group.slug)")
    }
  }

  @Test func `materials are put out, and not held`() throws {
    let source = try Self.small(
      on: "2026-11-23",
      [("programs/vesyolaya-kistochka.yaml", "формат: синхронный", "формат: асинхронный")]
    )
    let results = try Self.posts(in: "2026-W48", source).first { $0.kind == .weekResults }
    #expect(results?.paragraphs[1].hasPrefix("Материалы выложены 24 и 26 ноября.") == true)
    #expect(results?.paragraphs[1].contains("Прош") == false)
  }

  @Test func `tasks for one child come in a personal message`() throws {
    let source = try Self.small(on: "2026-11-23")
    let post = try Self.posts(of: 1, in: "2026-W48", source).first { $0.kind == .mailing }
    #expect(post?.paragraphs.last?.hasPrefix("Где: личное сообщение.") == true)
  }
}
