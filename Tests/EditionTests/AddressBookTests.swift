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
    [Self.front, Self.group, Self.teacher, Self.program, Self.current, Self.past, Self.index],
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
}
