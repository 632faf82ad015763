import Russian
import Testing

struct PersonNameTests {
  @Test(arguments: [
    "Иванова А.А.", "А.А. Иванова", "Иванова А. А.", "А. А. Иванова", "Иванова Анна Андреевна",
    "Иванова\u{A0}А.А.", "  Иванова   А.А. ", "А.А.Иванова", "Анна Андреевна Иванова",
  ])
  func `a name is read in any order`(_ text: String) throws {
    let name = try #require(PersonName(text))
    #expect(name.initialsFirst.drawn == "А.А.~Иванова")
  }

  @Test(arguments: [
    ("Римская-Корсакова Е.", "Е.~Римская-Корсакова"), ("Ли А.", "А.~Ли"),
    ("Ким Олег", "О.~Ким"), ("Анна Ильинична Ли", "А.И.~Ли"), ("Пётр Ильич Ким", "П.И.~Ким"),
    ("Мамедов Али Гасан оглы", "А.Г.~Мамедов"), ("Али Гасан оглы Мамедов", "А.Г.~Мамедов"),
    ("Али Гасан-оглы Мамедов", "А.Г.~Мамедов"), ("Петрович Анна Андреевна", "А.А.~Петрович"),
    ("Анна Андреевна Петрович", "А.П.~Анна"), ("А.А. Петрович", "А.А.~Петрович"),
  ])
  func `unusual names are read`(_ text: String, _ signature: String) {
    #expect(PersonName(text)?.initialsFirst.drawn == signature)
  }

  @Test(arguments: [
    ("Анна Андреевна Иванова", "Иванова Анна Андреевна"),
    ("Али Гасан оглы Мамедов", "Мамедов Али Гасан оглы"),
    ("Иванова Анна Андреевна", "Иванова Анна Андреевна"),
    ("Анна Андреевна", "Анна Андреевна"), ("А.А. Иванова", "А.А. Иванова"),
    ("Анна Андреевна Петрович", "Анна Андреевна Петрович"),
  ])
  func `a name in full gets its surname first`(_ text: String, _ ordered: String) {
    #expect(text.withSurnameFirst == ordered)
  }

  @Test(arguments: [
    "", "Иванова", "А.А.", "иванова а.а.", "1 А.А.", "Иванова А.А. (концертмейстер)", "...",
  ])
  func `what is no name is refused`(_ text: String) {
    #expect(PersonName(text) == nil)
  }
}
