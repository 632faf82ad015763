import CivilTime
import Diagnostics
import DocumentDumps
import Documents
import InstitutionModel
import Regulation
import Rules
import SourceText
import TestSupport
import Testing

@testable import DocumentKinds

/// The report says no more than what was looked at.
struct ReportCoverageTests {
  @Test func `where nothing is on record, nothing is said to be kept`() throws {
    let context = try context(replacing: [first, second])
    #expect(try words("accounts-match-pupils", in: context) == "сведений нет, 0 из 2")
    #expect(try verdict("accounts-match-pupils", in: context) == .unknown)
    let words =
      "Скольким учащимся подтверждена учётная запись на платформе: нет данных по 2 из 2 групп"
    #expect(text(of: context).contains(words))
  }

  @Test func `of what only some groups have on record, only those count`() throws {
    let context = try context(replacing: [second])
    #expect(try words("accounts-match-pupils", in: context) == "1 группа из 2; у 1 сведений нет")
    #expect(try verdict("accounts-match-pupils", in: context) == .partial)
  }

  @Test func `what a rule looks at is counted, not all groups`() throws {
    let context = try context()
    let expected = [
      "individual-support-is-complete": "1 группа индивидуального сопровождения",
      "special-mode-says-what-and-when": "0 групп специального режима",
      "accounts-match-pupils": "2 группы",
    ]
    for (code, words) in expected { #expect(try self.words(code, in: context) == words) }
  }

  @Test func `a number that only the regulation names is not checked, posts never are`() throws {
    let file = "institution.yaml"
    #expect(try verdict("chat-posts-meet-limit", in: context()) == .partial)
    let unnamed = try context(replacing: [(file, "  сообщений в неделю: 10\n", "")])
    #expect(try verdict("chat-posts-meet-limit", in: unnamed) == .unknown)
  }

  @Test func `where every group says that all have devices, nothing has to be promised`() throws {
    #expect(try verdict("paper-tasks-are-promised", in: context()) == .unknown)
    let stated = try context(
      replacing: ["15", "10"].map { number in
        let line = "    учётных записей: \(number)\n"
        return (Self.program, line, line + "    без техники: 0\n")
      }
    )
    #expect(try verdict("paper-tasks-are-promised", in: stated) == .clean)
    #expect(try verdict("without-device-is-not-above-pupils", in: stated) == .clean)
  }

  @Test func `a rule that is off leaves its clause unsettled`() throws {
    let source = try InternalFixture.source("other-regulation", on: try #require(Self.day))
    let context = ReportContext(source)
    let codes = ["program-has-directive", "period-directive-is-not-late"]
    let rules = source.checks.rules.filter { codes.contains($0.rule.code.name) }
    #expect(CleanVerdict(rules) == .partial)
    #expect(try verdict("program-has-directive", in: context) == .off)
  }

  @Test func `a period without marks is named`() throws {
    let path = "attendance/2026-11.csv"
    let marks = try Repository.text("Tests/Fixtures/small/\(path)")
    let head = try #require(marks.split(separator: "\n").first)
    let bare = try context(replacing: [(path, marks, "\(head)\n")])
    let words = try words("past-lessons-are-marked", in: bare)
    #expect(words == "за период с 23.11.2026 отметок нет: не проверено")
    #expect(try verdict("past-lessons-are-marked", in: bare) == .unknown)
    #expect(try verdict("marks-agree", in: bare) == .unknown)
  }

  @Test func `of links that nobody opened no more is said than that they were read`() throws {
    let context = try context()
    #expect(try verdict("group-has-invitation", in: context) == .links)
    let clause = try #require(context.source.checks.rules.first { $0.rule.clause == "2.7.3" })
    #expect(CleanVerdict([clause]) != .clean)
    #expect(!CleanVerdict([clause]).words.plainText.contains("нарушений нет"))
  }

  // MARK: Making contexts

  private typealias Edit = (path: String, old: String, new: String)

  private static let day = CalendarDate(year: 2026, month: 11, day: 23)
  private static let program = "programs/vesyolaya-kistochka.yaml"
  private let first: Edit = (program, "    учётных записей: 15\n", "")
  private let second: Edit = (program, "    учётных записей: 10\n", "")

  private func context(replacing edits: [Edit] = []) throws -> ReportContext {
    let day = try #require(Self.day)
    return ReportContext(try InternalFixture.source("small", on: day, replacing: edits))
  }

  private func verdict(_ code: String, in context: ReportContext) throws -> CleanVerdict {
    CleanVerdict([try outcome(code, in: context)])
  }

  private func words(_ code: String, in context: ReportContext) throws -> String {
    try outcome(code, in: context).extent.words.spaced
  }

  private func outcome(_ code: String, in context: ReportContext) throws -> RuleOutcome {
    try #require(context.source.checks.rules.first { $0.rule.code.name == code })
  }

  private func text(of context: ReportContext) -> String {
    DocumentDump.text(of: RegulationReport.document(of: .whole, in: context.source)).spaced
  }
}

extension String {
  var spaced: String {
    replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
  }
}
