import Russian
import Testing

struct WordTests {
  @Test(arguments: [
    (0, "часов"), (1, "час"), (2, "часа"), (4, "часа"), (5, "часов"), (10, "часов"), (11, "часов"),
    (12, "часов"), (14, "часов"), (20, "часов"), (21, "час"), (22, "часа"), (25, "часов"),
    (100, "часов"), (101, "час"), (111, "часов"), (112, "часов"), (122, "часа"), (1011, "часов"),
    (-1, "час"), (-3, "часа"), (Int.min, "часов"),
  ])
  func `a noun agrees with its count`(_ count: Int, _ form: String) {
    #expect(pluralForm(count, "час", "часа", "часов") == form)
    #expect(plural(count, "час", "часа", "часов") == "\(count)\u{A0}\(form)")
  }

  @Test func `words are listed as in a sentence`() {
    #expect([String]().enumerated == "")
    #expect(["а"].enumerated == "а")
    #expect(["а", "б"].enumerated.drawn == "а и~б")
    #expect(["а", "б", "в"].enumerated.drawn == "а, б и~в")
    #expect(["а", "б", "в"].alternatives.drawn == "а, б или~в")
  }

  @Test func `a quoted value is short and harmless`() {
    #expect("базавый".quoted == "«базавый»")
    #expect("".quoted == "«»")
    #expect("Хор «Лад» и «Ритм»".quoted == "«Хор „Лад“ и „Ритм“»")
    #expect("«Весёлая кисточка»".quoted == "«Весёлая кисточка»")
    #expect("«Лад» и «Ритм»".quoted == "«„Лад“ и „Ритм“»")
    #expect("«Резьба".quoted == "«„Резьба»")
    #expect("напишите «Лад»".quotedWhole == "«напишите «Лад»»")
    #expect("а\nб\u{1B}[31m\u{7F}".quoted == "«а␊б␛[31m␡»")
    #expect("\u{202E}\u{200B}".quoted == "«U+202EU+200B»")
    #expect(String(repeating: "я", count: 60).quoted.count == 62)
    #expect(String(repeating: "я", count: 61).quoted.hasSuffix("яя…»"))
    #expect(("а" + String(repeating: "\u{301}", count: 1_000_000)).quoted.utf8.count < 200)
  }

  @Test(arguments: [
    ("Иванова А.А.", "ivanova-a-a"), ("1А", "1a"), ("Солнышко", "solnyshko"),
    ("Весёлая кисточка", "vesyolaya-kistochka"), ("«Щука» & Ёж", "shchuka-yozh"),
    ("объезд", "obezd"), ("Юный эколог-2", "yunyy-ekolog-2"), ("Хореография", "khoreografiya"),
    ("  -- Robot 3D -- ", "robot-3d"), ("ЦЧШ", "tschsh"), ("", "x"), ("—", "x"), ("ь", "x"),
    ("🙂", "x"), ("../../etc", "etc"), ("Жёлтый", "zhyoltyy"),
  ])
  func `an address holds words in latin letters`(_ text: String, _ slug: String) {
    #expect(text.slug == slug)
    #expect(text.decomposed.slug == slug)
  }

  @Test func `a long address is cut and keeps a mark of the whole`() {
    let long = String(repeating: "щ", count: 100_000)
    let slugs = [long, long + "а", long + "б", "а" + long].map(\.slug)
    #expect(slugs.allSatisfy { $0.utf8.count == Slug.longest })
    #expect(Set(slugs).count == slugs.count)
    #expect(long.uppercased().slug == long.slug)
    #expect(String(repeating: "а", count: Slug.longest).slug.utf8.allSatisfy { $0 == 0x61 })
    #expect("1".slug(below: "hor") == "hor-1")
    #expect(long.slug(below: "hor") == "hor-\(long)".slug)
    #expect("\(String(repeating: "а", count: 105))-\(long)".slug.contains("a-") == true)
    #expect(!"\(String(repeating: "а", count: 105))-\(long)".slug.contains("--"))
  }

  @Test(arguments: [
    ("Базовый", "базовый"), ("  два   слова ", "два слова"), ("Весёлая", "веселая"),
    ("«Ёлка»", "\"елка\""), ("„Ёлка“", "\"елка\""), ("7–10", "7-10"), ("7—10", "7-10"),
    ("ЙОД", "йод"), ("а\u{A0}б\tв\nг", "а б в г"), ("STRASSE ẞ É", "strasse ß é"), ("", ""),
    (" ", ""),
    ("İ🙂", "i\u{307}🙂"), ("и \u{306}", "и \u{306}"),
  ])
  func `folding makes alike what people take for alike`(_ text: String, _ folded: String) {
    #expect(Array(text.folded.utf8) == Array(folded.utf8))
    #expect(Array(text.decomposed.folded.utf8) == Array(folded.utf8))
    #expect(folded.folded == folded)
  }

  /// A mark after it sends a text to the slower of the two ways to fold.
  @Test func `both ways to fold agree on every character`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), !(0x300...0x36F).contains(value) else { continue }
      let text = "A \(scalar) Ё\(scalar)."
      if Array((text + "\u{301}").folded.utf8) != Array(text.folded.utf8) + [0xCC, 0x81] {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
