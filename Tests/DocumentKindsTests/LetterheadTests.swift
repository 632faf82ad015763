import CivilTime
import Documents
import InstitutionModel
import Schema
import SourceText
import Testing

@testable import DocumentKinds

/// Who writes papers, and to whom they are addressed.
struct LetterheadTests {
  @Test(arguments: [
    ("директор", "директору"), ("генеральный директор", "генеральному директору"),
    ("и. о. директора", "и. о. директора"), ("Заведующая", "заведующей"),
    ("исполняющий обязанности директора", "исполняющему обязанности директора"),
    ("исполняющая обязанности директора", "исполняющей обязанности директора"),
    ("заместитель директора по учебной работе", "заместителю директора по учебной работе"),
    ("Заместитель директора", "заместителю директора"),
    ("заместителю директора по учебной работе", "заместителю директора по учебной работе"),
    ("старший методист", "старшему методисту"), ("педагог-организатор", "педагогу-организатору"),
    ("методисту", "методисту"), ("вахтёр", "вахтёр"), ("Орлова Н.В.", "Орлова Н.В."), ("", ""),
  ])
  func `a post is declined where it is known`(_ post: String, _ dative: String) {
    #expect(post.dativePost == dative)
  }

  @Test(arguments: [
    "заместитель директора по учебной работе", "заместителю директора по учебной работе",
  ])
  func `an order names whom it addresses in the dative`(_ post: String) throws {
    var person = try #require(institution("small").methodService)
    person.dativePost = Stated(post, at: Self.nowhere)
    #expect(person.addressed?.hasPrefix("Заместителю") == true, "\(person.addressed ?? "")")
  }

  @Test
  func `what the definitions do not name is not in the letterhead`() throws {
    let small = try institution("small")
    #expect(
      small.letterhead(with: nil).lines.map(\.plainText.spaced) == [
        "Муниципальное учреждение дополнительного образования «Дом детского творчества» города Томска",
        "тел. 8 (3822) 00-00-01, ddt@fixture.example",
      ]
    )
    let large = try institution("two-departments")
    #expect(large.letterhead(with: nil).lines.count == 3)
    #expect(
      large.letterhead(with: nil).lines.first?.plainText.spaced.hasPrefix("Управление") == true
    )
  }

  @Test
  func `the institution's own lines take the place of all others`() throws {
    var small = try institution("small")
    small.identity.letterhead = Self.lines(["Дом детского творчества", "г. Томск"])
    #expect(
      small.letterhead(with: nil).lines.map(\.plainText.spaced) == [
        "Дом детского творчества", "г. Томск",
      ]
    )
  }

  @Test
  func `of the institution's own lines four are printed at most`() throws {
    var small = try institution("small")
    small.identity.letterhead = Self.lines(["1", "2", "3", "4", "5"])
    let lines = small.letterhead(with: nil).lines.map(\.plainText.spaced)
    #expect(lines == ["1", "2", "3", "4"])
  }

  @Test
  func `a paper is addressed to the director in the dative`() throws {
    let small = try institution("small")
    #expect(small.directorAddressed.plainText.spaced == "Директору МУ ДО ДДТ Сомовой Е.К.")
  }

  @Test
  func `without a dative of the definitions no surname is declined`() throws {
    var small = try institution("small")
    var director = try #require(small.identity.director.value)
    director.dativeName = .absent
    small.identity.director = Stated(director, at: Self.nowhere)
    #expect(small.directorAddressed.plainText.spaced == "Директору МУ ДО ДДТ (Сомова Е.К.)")
    small.identity.director = .absent
    #expect(small.directorAddressed.plainText.spaced.hasPrefix("Директору МУ ДО ДДТ ____"))
  }

  private static let nowhere = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)

  private static func lines(_ lines: [String]) -> Stated<[Located<String>]> {
    Stated(lines.map { Located($0, at: nowhere) }, at: nowhere)
  }

  private func institution(_ fixture: String) throws -> Institution {
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    return try InternalFixture.source(fixture, on: date).institution
  }
}
