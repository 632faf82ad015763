import CivilTime
import Diagnostics
import DocumentDumps
import Documents
import InstitutionModel
import Regulation
import Rules
import TestSupport
import Testing

@testable import DocumentKinds

/// The report on the regulation.
struct InternalReportTests {
  /// An institution with a warning, a note and an error that is let be.
  static let flawed: [(path: String, old: String, new: String)] = [
    (program, "приказ: № 87 от 31.08.2026\n", ""),
    (
      program, "часов в неделю: 4\n",
      "часов в неделю: 5 # ozero: допустить weekly-hours-match-timetable — пятый час на выезде\n"
    ),
    ("periods.yaml", "охват: все программы", "охват: [{группа: vesyolaya-kistochka-1}]"),
  ]

  private static let program = "programs/vesyolaya-kistochka.yaml"

  @Test func `the same of a department stands in one row, and few in that of the clause`() throws {
    let model = "  модель: опосредованное взаимодействие\n"
    let resources = "  ресурсы: http://a.ru, http://b.ru, http://c.ru, http://d.ru, http://e.ru\n"
    let edits = [(Self.program, model, model + resources)]
    let source = try source("small", replacing: edits)
    let rows = FindingList(context: ReportContext(source)).blocks.flatMap(\.rows)
    // None of the addresses is secure, and none is known; one of them resembles a known one.
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.cells[1].text == "Художественный отдел" })
    #expect(rows.count { $0.cells[2].text.hasSuffix("; и\u{A0}ещё 4\u{A0}места") } == 1)
    let text = text(of: source)
    #expect(text.matches(of: /и ещё 2, см. перечень замечаний/).count == 2)
    #expect(text.contains(#"strong [ "10 предупреждений" ]"#))
  }

  @Test func `a department has its findings on a page of its own`() throws {
    let source = try source("small", replacing: Self.flawed)
    let department = try #require(DepartmentFindings.subjects(in: source).first)
    let document = DepartmentFindings.document(of: department, in: source)
    let text = DocumentDump.text(of: document).spaced
    #expect(text.contains("у программы «Весёлая кисточка» не указан приказ"))
    #expect(text.contains("По состоянию на 23 ноября 2026 г."))
    #expect(!text.contains("период с 23.11.2026 касается"))
    #expect(DepartmentFindings.sources(of: department, in: source) == [Self.program])
    #expect(DepartmentFindings.subjects(in: try self.source("small")).isEmpty)
  }

  @Test func `of too many findings the institution tells its own, and where others are`() throws {
    let context = ReportContext(try source("small", replacing: Self.flawed))
    let blocks = FindingList(context: context, longest: 2).blocks
    #expect(FindingList(context: context).blocks.flatMap(\.rows).count == 3)
    #expect(blocks.flatMap(\.rows).map { $0.cells[1].text } == ["учреждение", "учреждение"])
    let link = DocumentID(kind: "department-findings", subject: "khudozhestvennyy-otdel")
    let words: [Inline] = [
      .link(.document(link), [.text("Художественный отдел")]),
      .text("\u{A0}– 1\u{A0}замечание"),
    ]
    #expect(blocks.last == .list(List(.bullet, [[.paragraph(words)]])))
  }

  @Test(arguments: ["small", "other-regulation"])
  func `clauses share rows, and no row is empty`(_ fixture: String) throws {
    let source = try source(fixture)
    let tables = ClauseTables(context: ReportContext(source))
    let rows = (tables.toldBlocks + tables.annexBlocks).flatMap(\.rows)
      .filter { $0.cells.count == 4 }
    #expect(rows.count < Clause.all.count * 2 / 3)
    for row in rows {
      #expect(row.cells.prefix(3).allSatisfy { !$0.content.isEmpty }, "\(row.cells[0].text)")
    }
  }

  @Test(arguments: ["small", "other-regulation"])
  func `each clause belongs to one group`(_ fixture: String) throws {
    let tables = ClauseTables(context: ReportContext(try source(fixture)))
    let told = tables.told.map(\.clause)
    let grouped = tables.sections.flatMap(\.groups).flatMap(\.clauses)
    #expect((told + grouped).count == Clause.all.count)
    #expect(Set(told + grouped) == Set(Clause.all))
  }

  @Test func `the first page tells what is broken, what to do and who does it`() throws {
    let text = text(of: try source("small", replacing: Self.flawed))
    let words = [
      "по состоянию на 23 ноября 2026 г.", "Нарушения: что не выполнено",
      "п. 4.8: у программы «Весёлая кисточка» не указан приказ",
      "Добавьте «приказ: № … от …»", "Художественный отдел", "Срок", "не позже 23.11.2026",
    ]
    for word in words { #expect(text.contains(word), "\(word)") }
    let start = try #require(text.firstRange(of: "Нарушения: что не выполнено")).lowerBound
    let clauses = try #require(text.firstRange(of: "Сводка по подразделениям")).lowerBound
    #expect(start < clauses)
  }

  @Test func `where nothing was found there are no sections, columns and words about it`() throws {
    let text = text(of: try source("small"))
    let words = [
      "Пункты с замечаниями", "Перечень замечаний", "Предупреждение –", "Подготовка педагогов",
      "ошибок нет", "предупреждений", "заметок", "Групп без приглашения",
    ]
    for word in words { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("Нарушения: в том, что проверено, не найдены."))
    #expect(text.contains("замечаний нет"))
  }

  @Test func `a gap is told with what to do, who does it and until when`() throws {
    let rows = gaps(of: try source("small")).map { $0.cells.map(\.text.spaced) }
    #expect(
      rows.first == [
        "1.8", "Сколько заявлений подали семьи: нет данных по 2 из 2 групп",
        "Сосчитать поданные заявления и записать у группы строку «заявлений», хотя бы 0.",
        "Художественный отдел (О.В. Мельникова)", "не позже 25.11.2026",
      ]
    )
    let late = gaps(of: try source("small", on: (11, 30))).map { $0.cells.map(\.text.spaced) }
    #expect(late.first?.last == "сразу: срок был 25.11.2026")
  }

  @Test func `the norm of devices names the act that holds on the day`() throws {
    let regulation = try source("small").institution.regulation
    let rules = try source("small").checks.rules.map(\.rule)
    let rule = try #require(rules.first { $0.sanitaryNorm == .screenTime })
    let cited = try [(2026, 8, 31), (2026, 9, 1)].map { year, month, day in
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      return SanitaryNorms(regulation, on: date).source(of: rule) ?? ""
    }
    #expect(cited.map { $0.contains("СП 2.4.3648-20") } == [true, false])
    #expect(cited.map { $0.contains("СП 2.4.2.4283-26") } == [false, true])
  }

  @Test func `totals count what was found`() throws {
    let text = text(of: try source("small", replacing: Self.flawed))
    let words = [
      "1 программа, 2 группы, 25 учащихся, 1 педагог", "2 предупреждения, 1 заметка",
      "допущено с причиной: 1",
    ]
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test func `a finding has its line, the remedy, and what is let be its reason`() throws {
    let text = text(of: try source("small", replacing: Self.flawed))
    let words = ["programs/vesyolaya-kistochka.yaml, строка 1)", "Причина: пятый час на выезде"]
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test func `a rule that is off is not said to be kept`() throws {
    let text = text(of: try source("other-regulation"))
    #expect(text.contains("Программа утверждена приказом – выключено"))
  }

  @Test func `without a period ordinary weeks are all there is`() throws {
    let whole = try Repository.text("Tests/Fixtures/small/periods.yaml")
    let source = try source("small", replacing: [("periods.yaml", whole, "периоды: []\n")])
    let department = try #require(DepartmentReport.subjects(in: source).first)
    let context = DepartmentContext(source: source, department: department)
    let blocks = WorkingTimeTable(context: context).blocks
    #expect(blocks.flatMap(\.rows).map(\.cells.count).max() == 5)
    let text = text(of: source)
    for word in ["на начало учебного года", "проверять нечего", "Уведомление родителям (пока нет)"]
    {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `the report says its day, and else is the same on every day of a period`() throws {
    // On the first days terms are yet to come.
    let texts = try [26, 30].map { day in
      try text(of: source("small", on: (11, day))).replacing("\(day) ноября 2026 г.", with: "…")
    }
    #expect(texts[0].contains("по состоянию на …"))
    #expect(texts[0] == texts[1])
  }

  @Test func `paths begin in the folder of the definitions`() {
    let files = SourceSetFixture.files
    let range = SourceSetFixture.second
    let places = DefinitionFiles(files, in: "/srv/data/Content").places(of: [range])
    #expect(places.words(for: range) == "teachers.yaml, строка\u{A0}2")
    #expect(places.words(for: nil) == nil)
  }

  // MARK: Making reports

  private func source(
    _ fixture: String,
    on day: (month: Int, day: Int) = (11, 23),
    replacing edits: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    let date = try #require(CalendarDate(year: 2026, month: day.month, day: day.day))
    return try InternalFixture.source(fixture, on: date, replacing: edits)
  }

  private func gaps(of source: InternalSource) -> [TableRow] {
    ReportSummary(context: ReportContext(source)).blocks.flatMap(\.rows)
      .filter { $0.cells.count == 5 }
  }

  private func text(of source: InternalSource) -> String {
    DocumentDump.text(of: RegulationReport.document(of: .whole, in: source))
      .replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
  }
}

extension Block {
  fileprivate var rows: [TableRow] {
    if case .table(let table) = self { Array(table.rows) } else { [] }
  }
}

extension TableCell {
  fileprivate var text: String {
    guard case .paragraph(let words, _) = content.first else { return "" }
    return words.plainText
  }
}
