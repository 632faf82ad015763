import Russian
import Testing

struct PersonNameTests {
  @Test(arguments: [
    "Иванова А.А.", "А.А. Иванова", "Иванова А. А.", "А. А. Иванова", "Иванова Анна Андреевна",
    "Иванова\u{A0}А.А.", "  Иванова   А.А. ", "А.А.Иванова",
  ])
  func `a name is read in any order`(_ text: String) throws {
    let name = try #require(PersonName(text))
    #expect(name.initialsFirst.drawn == "А.А.~Иванова")
  }

  @Test(arguments: [
    ("Римская-Корсакова Е.", "Е.~Римская-Корсакова"), ("Ли А.", "А.~Ли"),
    ("Ким Олег", "О.~Ким"),
  ])
  func `unusual names are read`(_ text: String, _ signature: String) {
    #expect(PersonName(text)?.initialsFirst.drawn == signature)
  }

  @Test(arguments: [
    "", "Иванова", "А.А.", "иванова а.а.", "1 А.А.", "Иванова А.А. (концертмейстер)", "...",
  ])
  func `what is no name is refused`(_ text: String) {
    #expect(PersonName(text) == nil)
  }
}
