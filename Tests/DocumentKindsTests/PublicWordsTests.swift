import CivilTime
import Documents
import InstitutionModel
import Regulation
import Schema
import SourceText
import Testing
import Timetable

@testable import DocumentKinds

/// Names and phrases of public pages.
struct PublicWordsTests {
  private static let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)

  static let groups = [
    ("1", "группа\u{A0}1"), ("1А", "группа\u{A0}1А"), ("А", "группа\u{A0}А"),
    ("12-Б", "группа\u{A0}12-Б"), ("Солнышко", "группа\u{A0}«Солнышко»"),
    ("«Солнышко»", "группа\u{A0}«Солнышко»"),
  ]

  @Test(arguments: groups)
  func `a group with a name of its own is quoted`(name: String, label: String) {
    var group = Group()
    group.name = Stated(name, at: Self.nowhere)
    #expect(group.label == label)
  }

  static let titles = [("Хор", "«Хор»"), ("«Хор»", "«Хор»"), ("Театр «Маска»", "«Театр „Маска“»")]

  @Test(arguments: titles)
  func `a title gets quotation marks once`(title: String, quoted: String) {
    var program = Program()
    program.title = Stated(title, at: Self.nowhere)
    #expect(program.quotedTitle == quoted)
  }

  static let sentences = [
    ("каб. 5", "Каб. 5."), ("звоните!", "Звоните!"),
    ("до 25 ноября 2026 г.", "До 25 ноября 2026 г."),
    ("", ""),
  ]

  @Test(arguments: sentences)
  func `what an author wrote becomes one sentence`(text: String, sentence: String) {
    #expect(text.sentence.replacing("\u{A0}", with: " ") == sentence)
  }

  static let clauses = [
    ("п. 4.22", "4.22"), ("п. 4.22(1)", "4.22(1)"), ("п. 9.9", nil), ("п.4.22", nil), ("4.22", nil),
  ]

  @Test(arguments: clauses)
  func `a template may name the clauses of the regulation only`(name: String, clause: String?) {
    let read = ValueOrClause<SheetValue>(rawValue: name)
    #expect(read?.rawValue == (clause == nil ? nil : name))
    #expect(read == clause.map { .clause(Clause($0)) })
  }

  @Test
  func `every name of a template reads back as itself`() {
    for name in ValueOrClause<PeriodValue>.allCases {
      #expect(ValueOrClause<PeriodValue>(rawValue: name.rawValue) == name)
    }
  }

  @Test
  func `a clause is printed by the institution's own number`() {
    var regulation = Regulation.builtIn
    regulation.clauses["4.22"] = ClauseText(number: "3.15", summary: "")
    #expect(regulation.reference(to: "4.22(1)") == "п.\u{A0}3.15(1)")
    #expect(regulation.reference(to: "2.9.1") == "п.\u{A0}2.9.1")
  }
}
