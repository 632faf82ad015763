import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import TestSupport
import Testing

@testable import DocumentKinds

/// What applications ask for, and what never stands in them.
struct ApplicationTests {
  private static let program = "programs/vesyolaya-kistochka.yaml"

  @Test
  func `each group that learns in a period with applications has one`() throws {
    let source = try source("two-departments")
    let subjects = Application.subjects(in: source).map { Application.id(of: $0, in: source) }
    let groups = ["rezba-po-derevu-1", "zanimatelnaya-himiya-a", "zanimatelnaya-himiya-b"]
    // The quarantine of November asks for none; a group whose lessons stop needs none, nor does one that
    // learns at a distance all year.
    #expect(
      subjects.map(\.subject).sorted()
        == ["2026-10-12", "2026-11-30"].flatMap { period in groups.map { "\(period)/\($0)" } }
    )
  }

  @Test
  func `there is a register for each period with applications`() throws {
    let source = try source("two-departments")
    let periods = ApplicationRegister.subjects(in: source)
    #expect(periods.map(source.published.name(of:)) == ["2026-10-12", "2026-11-30"])
  }

  @Test(arguments: [
    ("15", "учащихся: 25; строк: 25"), ("480", "учащихся: 490; строк: 490"),
    ("700", "учащихся: 710; строк: 500 (больше в\u{A0}одной части не\u{A0}бывает)"),
  ])
  func `the register has a row for each pupil and says how many`(
    _ pupils: String,
    _ words: String
  ) throws {
    let path = "programs/vesyolaya-kistochka.yaml"
    let source = try source(
      "small",
      replacing: [
        (path, "    учащихся: 15\n", "    учащихся: \(pupils)\n"),
        (path, "    учётных записей: 15\n", ""),
      ]
    )
    let period = try #require(ApplicationRegister.subjects(in: source).first)
    let document = ApplicationRegister.document(of: period, in: source)
    let text = DocumentDump.text(of: document)
    #expect(text.contains("\(words)."))
    let rows = text.split(separator: "\n").count { $0.contains("cell row-header") }
    #expect(words.contains("строк: \(rows)"))
  }

  @Test
  func `few pupils get a sheet of rows`() {
    #expect(RegisterTable(pupils: 3).table.rows.map { $0 }.count == 15)
  }

  @Test
  func `a quarantine alone has neither applications nor a register`() throws {
    let source = try source(
      "small",
      replacing: [("periods.yaml", "режим повышенной готовности", "карантин")]
    )
    #expect(Application.subjects(in: source).isEmpty)
    #expect(ApplicationRegister.subjects(in: source).isEmpty)
  }

  @Test
  func `the general form is there while some ground asks for applications`() throws {
    let source = try PublicFixture.source("small", on: try day())
    #expect(ApplicationForm.subjects(in: source) == [.whole])
  }

  @Test(arguments: ["small", "two-departments", "other-regulation"])
  func `no consent to the processing of personal data is asked for`(_ fixture: String) throws {
    let source = try source(fixture)
    for text in texts(of: source) {
      for word in ["соглас", "персональн", "обработк", "152-ФЗ", "/join/"] {
        #expect(!text.lowercased().contains(word), "\(word)")
      }
    }
  }

  @Test
  func `a draft has lines for number and date`() throws {
    let edit = ("periods.yaml", "приказ: № 112 от 20.11.2026", "приказ: проект")
    let eve = try #require(CalendarDate(iso: "2026-11-22"))
    let source = try InternalFixture.source("small", on: eve, replacing: [edit])
    let document = try #require(documents(Application.self, source).first)
    #expect(document.imprint.isDraft)
    let text = document.plainText
    #expect(text.contains("(приказ № ______ от ____________)"))
  }

  @Test
  func `the levels to tick are those that the program offers`() throws {
    let edit = (Self.program, "уровень: базовый\n", "уровень: базовый\nуровни на выбор: базовый\n")
    let source = try source("small", replacing: [edit])
    let document = try #require(documents(Application.self, source).first)
    #expect(document.plainText.contains("базовый – "))
    #expect(!document.plainText.contains("стартовый – "))
  }

  @Test
  func `an application is one sentence with its lines, about a child of the group`() throws {
    let document = try #require(documents(Application.self, try source("small")).first)
    let text = document.plainText
    #expect(text.contains("Прошу перевести ребёнка"))
    #expect(text.contains("учащегося группы 1 (программа «Весёлая кисточка»), на дистанционное"))
    #expect(text.contains("☐ только телефон"))
    #expect(text.contains("С Положением о дистанционном обучении (редакция 1, приказ"))
    #expect(text.contains("до 25 ноября (среда) включительно"))
  }

  @Test
  func `the general form asks for a prolongation too`() throws {
    let source = try PublicFixture.source("small", on: try day())
    let text = try #require(documents(ApplicationForm.self, source).first).plainText
    #expect(text.contains("а при продлении срока приказом – на весь срок"))
  }

  private func texts(of source: InternalSource) -> [String] {
    documents(Application.self, source).map { DocumentDump.text(of: $0) }
      + documents(ApplicationForm.self, source.published).map { DocumentDump.text(of: $0) }
      + documents(ApplicationRegister.self, source).map { DocumentDump.text(of: $0) }
  }

  private func documents<Kind: DocumentKind>(
    _ kind: Kind.Type,
    _ source: Kind.Source
  ) -> [Document] {
    kind.subjects(in: source).map { kind.document(of: $0, in: source) }
  }

  private func source(
    _ fixture: String,
    replacing edits: [(path: String, old: String, new: String)] = []
  ) throws -> InternalSource {
    try InternalFixture.source(fixture, on: try day(), replacing: edits)
  }

  private func day() throws -> CalendarDate { try #require(CalendarDate(iso: "2026-11-23")) }
}
