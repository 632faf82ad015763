import Russian
import Testing

struct SpellingTests {
  static let levels = ["стартовый", "базовый", "продвинутый"]

  @Test(arguments: [
    ("Базовый", "базовый", Spelling.Reason.sameWord), ("«базовый»", "базовый", .misspelling),
    ("базавый", "базовый", .misspelling), ("бзаовый", "базовый", .misspelling),
    (",fpjdsq", "базовый", .keyboardLayout), ("бaзoвый", "базовый", .lookAlikes),
    ("продвинтый", "продвинутый", .misspelling), ("совсем другое", "", .misspelling),
    ("", "", .misspelling), ("б", "", .misspelling),
  ])
  func `the nearest word is found and says why`(
    _ text: String,
    _ word: String,
    _ reason: Spelling.Reason
  ) {
    let expected = word.isEmpty ? [] : [Spelling.Suggestion(word: word, reason: reason)]
    #expect(Spelling.suggestions(for: text, in: Self.levels) == expected)
    #expect(Spelling.suggestions(for: text.decomposed, in: Self.levels) == expected)
  }

  @Test func `latin words are found when typed in russian layout`() {
    #expect(Spelling.nearest(to: "мл", in: ["vk", "max"]) == ["vk"])
  }

  @Test func `equally near words keep the order of the list`() {
    #expect(
      Spelling.nearest(to: "кот", in: ["код", "рот", "кит", "кот-2"]) == ["код", "рот", "кит"]
    )
    #expect(Spelling.nearest(to: "котик", in: ["котята", "котики"]) == ["котики"])
  }

  @Test func `a third of the letters may differ but no more`() {
    #expect(Spelling.nearest(to: "абвгде", in: ["абвг12"]) == ["абвг12"])
    #expect(Spelling.nearest(to: "абвгде", in: ["абв123"]) == [])
  }

  @Test func `a huge word has no suggestions and costs nothing`() {
    #expect(Spelling.nearest(to: String(repeating: "я", count: 10_000_000), in: Self.levels) == [])
  }

  @Test(arguments: [
    ("БАЗОВЫЙ", "пишется так: «базовый»"),
    (",fpjdsq", "похоже на «базовый» в другой раскладке клавиатуры"),
    ("бaзoвый", "латинские «a», «o» вместо русских: нужно «базовый»"),
    ("баз0вый", "цифры «0» вместо букв: нужно «базовый»"),
    ("базавый", "возможно, имелось в виду «базовый»"),
  ])
  func `advice says why the word was not understood`(_ text: String, _ advice: String) {
    let all = "; допустимые уровни: «стартовый», «базовый», «продвинутый»"
    #expect(Spelling.advice(for: text, in: Self.levels, called: "уровни") == advice + all)
  }

  @Test func `advice for a far word is the list itself, when it is short`() {
    #expect(
      Spelling.advice(for: "шахматы", in: ["а", "б"], called: "слова")
        == "допустимые слова: «а», «б»"
    )
    #expect(Spelling.advice(for: "шахматы", in: [], called: "слова") == nil)
    #expect(Spelling.advice(for: "б", in: ["Б"], called: "слова") == "пишется так: «Б»")
    let many = (1...9).map { "слово \($0)" }
    #expect(Spelling.advice(for: "шахматы", in: many, called: "слова") == nil)
    #expect(
      Spelling.advice(for: "слово 0", in: many, called: "слова")?.drawn
        == "возможно, имелось в виду «слово 1», «слово 2», «слово 3», «слово 4» или~«слово 5»"
    )
    #expect(
      Spelling.advice(for: "cлово 9", in: many, called: "слова")
        == "латинские «c» вместо русских: нужно «слово 9»"
    )
  }

  @Test(arguments: [
    ("c", "буква «c» здесь латинская: наберите её в~русской раскладке, «с: …»"),
    ("пepиoд", "буквы «e», «p», «o» здесь латинские: наберите их в~русской раскладке, «период: …»"),
    ("вход", nil), ("c0", nil), ("далеко", nil),
  ])
  func `a key is typed anew where letters of the other alphabet stand in it`(
    _ key: String,
    _ remedy: String?
  ) {
    #expect(Spelling.retyping(of: key, in: ["с", "со", "период", "входы"])?.drawn == remedy)
  }

  @Test func `a synonym is suggested and not listed`() {
    #expect(
      Spelling.advice(for: "основнй", in: ["базовый"], synonyms: ["основной"], called: "уровни")
        == "возможно, имелось в виду «основной»; допустимые уровни: «базовый»"
    )
  }
}
