import Russian
import Testing

struct TypographyTests {
  @Test(arguments: [
    ("в доме и на улице", "в~доме и~на~улице"),
    ("Не для всех, а от нас", "Не~для~всех, а~от~нас"),
    ("кто-то и что-то", "кто-то и~что-то"),
    ("из-за дождя", "из-за дождя"),
    ("(в доме) «у нас»", "(в~доме) «у~нас»"),
    ("№ 53 от 28.08.2026", "№~53 от~28.08.2026"),
    ("п. 4.2, пп. 2.9 и ст. 5", "п.~4.2, пп.~2.9 и~ст.~5"),
    ("1 сентября 2026 г. начнётся", "1~сентября 2026~г. начнётся"),
    ("45 минут, 15 чел, 25 %", "45~минут, 15~чел, 25~%"),
    ("36 недель и 7 сомнений", "36~недель и~7 сомнений"),
    ("Иванова А.А. и А.А. Иванова", "Иванова~А.А. и~А.А.~Иванова"),
    ("А. А. Иванова", "А.~А.~Иванова"),
    ("г. Томск", "г.~Томск"),
    ("окно - это", "окно~– это"),
    ("окно — это", "окно~– это"),
    ("понедельник – суббота", "понедельник~– суббота"),
    ("понедельник - выходной", "понедельник~– выходной"), ("— да", "— да"),
    ("пн - пт, 9:00 - 18:00", "пн~– пт, 9:00~– 18:00"),
    ("с 23 ноября - 6 декабря", "с~23~ноября~– 6~декабря"),
    ("28 декабря 2026 г. - 10 января", "28~декабря 2026~г.~– 10~января"),
    ("в ноябре - каникулы", "в~ноябре~– каникулы"),
    ("10 - 12 лет", "10~– 12~лет"),
    ("10\t-\t12", "10\t–\t12"),
    ("- прямая речь", "- прямая речь"),
    ("\"Весёлая кисточка\"", "«Весёлая кисточка»"),
    ("студия \"Дом \"Солнце\" и мы\"", "студия «Дом „Солнце“ и~мы»"),
    ("«Дом \"Солнце\"»", "«Дом „Солнце“»"),
    ("(\"да\")", "(«да»)"),
    ("\"да\", \"нет\"", "«да», «нет»"),
    ("https://sferum.ru/?a-b=\u{27}c\u{27}_-d", "https://sferum.ru/?a-b=\u{27}c\u{27}_-d"),
    ("тел. +7 (3822) 51-00-00", "тел. +7~(3822)~51-00-00"),
    ("вот й и в", "вот й и~в"),
    ("", ""), (" ", " "), ("\"", "«"), ("- ", "- "), ("в ", "в~"), (" - ", " - "),
  ])
  func `text is set as russian typography wants it`(_ text: String, _ expected: String) {
    #expect(text.typeset.drawn == expected)
    #expect(text.typeset.typeset == text.typeset)
    #expect(text.decomposed.typeset == text.typeset)
  }

  @Test func `pieces are set like the whole`() {
    var typesetter = Typesetter()
    let pieces = ["студия \"", "Дом", "\" - в ", "доме № ", "5"].map { typesetter.typeset($0) }
    #expect(pieces.joined() == "студия \"Дом\" - в доме № 5".typeset)
  }

  @Test func `a dash that ends a line stays with its word`() {
    var typesetter = Typesetter()
    let pieces = ["хорошо —", " и вовремя"].map { typesetter.typeset($0) }
    #expect(pieces.joined().drawn == "хорошо~– и~вовремя")
  }

  @Test func `a gap counts as a word and a number`() {
    var typesetter = Typesetter()
    _ = typesetter.typeset("\"")
    typesetter.skip()
    #expect(typesetter.typeset("\" ").drawn == "» ")
    typesetter.skip()
    #expect(typesetter.typeset(" г.").drawn == "~г.")
  }

  /// Every text over a small alphabet of troublemakers.
  @Test func `what is typeset stays as it is`() {
    let alphabet = ["в", " ", "-", "\"", "5", "А", ".", "—"]
    var texts = [""]
    for _ in 0..<5 { texts = texts.flatMap { text in alphabet.map { text + $0 } } }
    for text in texts where text.typeset.typeset != text.typeset {
      Issue.record("«\(text)» becomes «\(text.typeset)», then «\(text.typeset.typeset)»")
    }
  }
}
