import CivilTime
import Testing

@testable import DocumentKinds

struct NamedDutyTests {
  private func assignee(of duty: NamedDuty, where persons: String) throws -> String? {
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    let head = "ответственные:\n"
    let edit = (path: "institution.yaml", old: head, new: head + persons)
    return try InternalFixture.source("small", on: day, replacing: [edit])
      .institution.assignee(of: duty)
  }

  @Test(arguments: NamedDuty.allCases)
  func `a duty is given to whoever has it as a role`(_ duty: NamedDuty) throws {
    let person =
      "  - {роль: \(duty.rawValue.uppercased()), должность: секретарь, имя: Юдина В.С.}\n"
    #expect(try assignee(of: duty, where: person) == "секретарь Юдина\u{A0}В.С.")
    let other = "  - {роль: архив, должность: секретарь, имя: Юдина В.С.}\n"
    #expect(try assignee(of: duty, where: other) == nil)
  }

  @Test func `who has only a post in the dative is called by name`() throws {
    let person = "  - {роль: сайт, кому: методисту, имя: Юдина В.С.}\n"
    #expect(try assignee(of: .website, where: person) == "Юдина\u{A0}В.С.")
  }
}
