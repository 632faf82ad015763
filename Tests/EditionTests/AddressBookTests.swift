import DocumentKinds
import Documents
import Testing

@testable import Edition

struct AddressBookTests {
  private static let front = DocumentID(kind: "front-page")
  private static let group = DocumentID(kind: "group-schedule", subject: "hor-1")
  private static let teacher = DocumentID(kind: "teacher-schedule", subject: "ivanova")
  private static let program = DocumentID(kind: "program", subject: "hor")
  private static let current = DocumentID(kind: "appendix-1", subject: "2026-11-23/ivanova")
  private static let past = DocumentID(kind: "notice", subject: "2026-10-05/hor-1")
  private static let index = DocumentID(kind: "internal-index")

  private let book = AddressBook(
    [
      (FrontPage.placement, [Self.front]), (GroupSchedule.placement, [Self.group]),
      (TeacherSchedule.placement, [Self.teacher]), (ProgramPage.placement, [Self.program]),
      (AppendixOne.placement, [Self.current]), (Notice.placement, [Self.past]),
      (InternalIndex.placement, [Self.index]),
    ],
    currentPeriod: "2026-11-23"
  )

  @Test(arguments: [
    (front, group, "schedule/groups/hor-1.html"),
    (group, front, "../../index.html"),
    (group, group, "hor-1.html"),
    (group, teacher, "../teachers/ivanova.html"),
    (group, program, "../../programs/hor.html"),
    (index, past, "periods/2026-10-05/notices/hor-1.html"),
    (past, current, "../../../appendix-1/ivanova.html"),
    (current, index, "../index.html"),
  ])
  func `a link is the way from folder to file`(
    _ origin: DocumentID,
    _ target: DocumentID,
    _ expected: String
  ) {
    #expect(book.links(from: origin)?.address(of: target) == expected)
  }

  @Test func `no link leaves its tree or leads nowhere`() {
    let links = book.links(from: Self.group)
    #expect(links?.address(of: Self.past) == nil)
    #expect(links?.address(of: DocumentID(kind: "program", subject: "tanec")) == nil)
    #expect(book.links(from: DocumentID(kind: "unheard-of")) == nil)
  }

  @Test func `a document is offered in its other formats beside its page`() {
    let downloads = book.links(from: Self.current)?.downloads ?? []
    #expect(downloads.map(\.title) == ["DOCX", "PDF", "XLSX", "CSV"])
    #expect(
      downloads.map(\.address) == ["ivanova.docx", "ivanova.pdf", "ivanova.xlsx", "ivanova.csv"]
    )
    #expect(book.links(from: Self.program)?.downloads.isEmpty == true)
  }
}
