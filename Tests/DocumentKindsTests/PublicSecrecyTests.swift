import CivilTime
import DocumentDumps
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What public pages must never say.
struct PublicSecrecyTests {
  /// Every public document of the fixture, as text.
  private static func texts(_ source: PublicSource) -> [(id: DocumentID, text: String)] {
    func all<Kind: DocumentKind>(_ kind: Kind.Type) -> [(id: DocumentID, text: String)]
    where Kind.Source == PublicSource {
      kind.subjects(in: source).map { subject in
        let document = kind.document(of: subject, in: source)
        return (document.id, DocumentDump.text(of: document).lowercased())
      }
    }
    return all(FrontPage.self) + all(InstitutionSchedule.self) + all(GroupSchedule.self)
      + all(TeacherSchedule.self) + all(ProgramCatalogue.self) + all(ProgramPage.self)
      + all(PeriodPage.self) + all(RulesIndex.self) + all(ChatRules.self)
      + all(MemoFamilies.self) + all(MemoTeachers.self) + all(InstitutionPage.self)
      + all(ApplicationForm.self) + all(GroupCalendar.self) + all(TeacherCalendar.self)
      + all(DayPage.self)
  }

  /// During the quarantine of one group, and during a period for all.
  static let days = [(2026, 11, 10), (2026, 10, 15), (2026, 11, 28)]

  static let secrets = [
    "карантин", "нужен станок", "высок", "степень успешности", "/join/", "fizika@", "№ 44-од",
    "внутреннее обучение", "дистанционная форма",
  ]

  @Test(arguments: days)
  func `no page tells a reason, an invitation, a category or a place of work`(
    year: Int,
    month: Int,
    day: Int
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    let pages = Self.texts(try PublicFixture.source("two-departments", on: date))
    #expect(pages.count >= 20)
    for page in pages {
      for secret in Self.secrets {
        #expect(!page.text.contains(secret), "\(page.id) says «\(secret)»")
      }
    }
  }

  @Test
  func `the quarantine of a group is a decision of the institution to everybody else`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 10))
    let source = try PublicFixture.source("two-departments", on: date)
    let quarantine = try #require(source.currentPeriod)
    let words = PublicPeriod(source.institution[quarantine])
    #expect(words.ground.contains("решение учреждения"))
    #expect(!words.ground.contains("карантин"))
  }
}
