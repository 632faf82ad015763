import SourceText
import Testing

struct SpacedWordsTests {
  @Test(arguments: [
    "", " ", "слово", " два  слова ", "а\tб\nв\r\nг", "неразрывный\u{A0}пробел",
    "узкий\u{202F}и\u{2009}тонкий",
    "китайский\u{3000}пробел", "следующая\u{85}строка", "огам\u{1680}знак",
    "Â не пробел, тире – тоже",
    "ноль\u{200B}ширины", "é, й и й", "\u{2028}\u{2029}", "👨‍👩‍👧 семья",
  ])
  func `words are parted as by white space of Unicode`(_ text: String) {
    #expect(text.spacedWords == text.split(whereSeparator: \.isWhitespace))
    #expect(text.dropFirst().spacedWords == text.dropFirst().split(whereSeparator: \.isWhitespace))
  }

  @Test(arguments: [
    ("дистанционная", "истанц", true), ("дистанционная", "", true), ("", "а", false),
    ("ааб", "аб", true),
    ("https:/ /", "://", false), ("www", "www.", false), ("п. 1", "1", true),
  ])
  func `bytes of a part are found wherever they stand`(
    _ text: String,
    _ part: String,
    _ holds: Bool
  ) {
    #expect(text.utf8.holds(part) == holds)
    #expect(("–" + text).dropFirst().utf8.holds(part) == holds)
  }
}
