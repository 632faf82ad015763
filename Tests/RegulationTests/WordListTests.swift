import Regulation
import Testing

/// How the words of a notion are understood, printed and added to.
struct WordListTests {
  private let list = WordList<Level>([
    .init(.basic, "базовый", ["базовом"]), .init(.advanced, "продвинутый", ["углублённый"]),
  ])

  @Test(arguments: [
    ("базовый", Level.basic), ("БАЗОВЫЙ", .basic), ("  базовый ", .basic), ("базовом", .basic),
    ("углубленный", .advanced), ("Углублённый", .advanced), ("базавый", nil), ("", nil),
  ])
  func `words are compared without case, «ё» and spaces`(_ words: String, _ level: Level?) {
    #expect(list.value(of: words) == level)
  }

  @Test
  func `what is printed is the first word, and nothing for a value that is not there`() {
    #expect(list.printed(.basic) == "базовый")
    #expect(list.printed(.introductory) == "")
    #expect(list.all == ["базовый", "продвинутый"])
  }

  @Test
  func `a value that is added comes last`() {
    var list = list
    list.add(.init(.introductory, "стартовый"))
    #expect(list.all == ["базовый", "продвинутый", "стартовый"])
    #expect(list.value(of: "стартовый") == .introductory)
  }

  @Test
  func `a new printed word keeps the old words understood and the old place`() {
    var list = list
    list.add(.init(.basic, "основной", ["основном"]))
    #expect(list.all == ["основной", "продвинутый"])
    #expect(list.printed(.basic) == "основной")
    for word in ["основной", "основном", "базовый", "базовом"] {
      #expect(list.value(of: word) == .basic, "\(word)")
    }
  }

  @Test
  func `a word that is given to another value is taken from the first`() {
    var list = list
    list.add(.init(.advanced, "продвинутый", ["базовом"]))
    #expect(list.value(of: "базовом") == .advanced)
    #expect(list.value(of: "базовый") == .basic)
  }
}
