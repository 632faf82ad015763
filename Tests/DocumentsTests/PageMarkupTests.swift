import Diagnostics
import Documents
import SourceText
import Testing

/// Markup as people write it on pages: it is set, or told with the right form, and never printed as it stands.
struct PageMarkupTests {
  private func read(_ text: String) -> ([Block], [Diagnostic]) {
    Markdown.blocks(of: SourceFile(path: "page.md", text: text), id: SourceFileID(index: 0))
  }

  private static func table(
    _ alignments: [TableColumn.Alignment],
    _ header: [[Inline]],
    _ rows: [[[Inline]]]
  ) -> Block {
    .table(
      Table(
        columns: alignments.map { TableColumn(alignment: $0) },
        header: header.isEmpty
          ? [] : [TableRow(header.map { TableCell(text: $0, role: .columnHeader) })],
        rows: rows.map { row in TableRow(row.map { TableCell(text: $0) }) }
      )
    )
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var blocks: [Block]
    var testDescription: String { text }

    init(_ text: String, _ blocks: Block...) { (self.text, self.blocks) = (text, blocks) }
  }

  @Test(arguments: [
    Case(
      "| раз | два |\n|---|---|\n| 1 | 2 |",
      table([.start, .start], [["раз"], ["два"]], [[["1"], ["2"]]])
    ),
    Case(
      "раз | два\n:-- | --:\n1 | 2\n3 | 4",
      table([.start, .end], [["раз"], ["два"]], [[["1"], ["2"]], [["3"], ["4"]]])
    ),
    Case(
      "раз\tдва\n1\t2\n\t3|4\n5\t",
      table(
        [.start, .start],
        [["раз"], ["два"]],
        [[["1"], ["2"]], [[], ["3|4"]], [["5"], []]]
      )
    ),
    Case("| раз |\n|:-:|\n| 1 |", table([.center], [["раз"]], [[["1"]]])),
    Case("| | |\n|---|---|\n| 1 | 2 |", table([.start, .start], [], [[["1"], ["2"]]])),
    Case(
      "| раз | два |\n|---|---|\n| 1 |\n| | 2 |",
      table([.start, .start], [["раз"], ["два"]], [[["1"], []], [[], ["2"]]])
    ),
    Case(
      "| **раз** | [два](https://a.ru) |\n|---|---|\n| `1` | a \\| b |",
      table(
        [.start, .start],
        [[.strong(["раз"])], [.link(.address("https://a.ru"), ["два"])]],
        [[[.code("1")], ["a | b"]]]
      )
    ),
    Case(
      "| - раз | # два | 1. три |\n|-|-|-|\n| \"а\" | https://a.ru/x | **«б»**в |",
      table(
        [.start, .start, .start],
        [["- раз"], ["# два"], ["1. три"]],
        [
          [
            ["«а»"], [.link(.address("https://a.ru/x"), ["https://a.ru/x"])],
            [.strong(["«б»"]), "в"],
          ]
        ]
      )
    ),
    Case(
      "выше\n| раз |\n|---|\n| 1 |\nниже",
      .paragraph(["выше"]),
      table([.start], [["раз"]], [[["1"]]]),
      .paragraph(["ниже"])
    ),
    Case("> | раз |\n> |---|\n> | 1 |", .quote([table([.start], [["раз"]], [[["1"]]])])),
    Case(
      "- раз\n\n  | два |\n  |---|",
      .list(List(.bullet, [[.paragraph(["раз"]), table([.start], [["два"]], [])]]))
    ),
  ])
  func `lines with pipes are a table`(_ example: Case) {
    let (blocks, diagnostics) = read(example.text)
    #expect(diagnostics == [])
    #expect(blocks == example.blocks)
  }

  @Test(
    arguments: [
      ("**«Росинка»**а", [.strong(["«Росинка»"]), "а"]),
      ("**Внимание!**текст", [.strong(["Внимание!"]), "текст"]),
      ("Ани**«Росинка»**", ["Ани", .strong(["«Росинка»"])]),
      ("Ани**«Росинка»**а", ["Ани", .strong(["«Росинка»"]), "а"]),
      (
        "в **«Росинке»**, **Внимание!** и **«Росинка»**а",
        [
          "в\u{A0}", .strong(["«Росинке»"]), ", ", .strong(["Внимание!"]), " и\u{A0}",
          .strong(["«Росинка»"]), "а",
        ]
      ),
      ("*«Росинка»*а", [.emphasis(["«Росинка»"]), "а"]),
      ("***«Росинка»***а", [.emphasis([.strong(["«Росинка»"])]), "а"]),
      ("**(раз)**два **три**", [.strong(["(раз)"]), "два ", .strong(["три"])]),
      ("раз (**два**) *три*", ["раз (", .strong(["два"]), ") ", .emphasis(["три"])]),
      ("**раз (*два*) три**", [.strong(["раз (", .emphasis(["два"]), ") три"])]),
      ("Ани**, раз", ["Ани**, раз"]),
      ("`**«а»**б` **в**", [.code("**«а»**б"), " ", .strong(["в"])]),
      ("2*3*4", ["2", .emphasis(["3"]), "4"]),
    ] as [(String, [Inline])]
  )
  func `stars beside letters and signs become bold as meant`(_ text: String, _ line: [Inline]) {
    let (blocks, diagnostics) = read(text)
    #expect(blocks == [.paragraph(line)])
    #expect(diagnostics.isEmpty == (text != "Ани**, раз"))
  }

  @Test(arguments: [
    ("Сайт: https://a.ru/раз_два.", "https://a.ru/раз_два", "."),
    ("(https://a.ru)", "https://a.ru", ")"), ("см. http://a.ru/x(1),", "http://a.ru/x(1)", ","),
    ("«https://a.ru»", "https://a.ru", "»"), ("HTTPS://A.RU!", "HTTPS://A.RU", "!"),
    ("https://a.ru/?a=1&b==2|", "https://a.ru/?a=1&b==2", "|"),
  ])
  func `an address in a text is a link`(_ text: String, _ address: String, _ rest: String) {
    guard case .paragraph(let line, _)? = read(text).0.first else {
      Issue.record("no paragraph")
      return
    }
    let isLink = line.contains(.link(.address(address), [.text(address)]))
    #expect(isLink)
    #expect(line.plainText.hasSuffix(rest))
  }

  @Test(arguments: [
    ("www.a.ru", "www.a.ru"), ("Сайт: www.ddt.example/раз.", "www.ddt.example/раз"),
    ("(www.a.ru)", "www.a.ru"), ("WWW.A.RU, раз", "WWW.A.RU"), ("www.дом.рф!", "www.дом.рф"),
  ])
  func `an address that begins with www is a link`(_ text: String, _ address: String) {
    guard case .paragraph(let line, _)? = read(text).0.first else {
      Issue.record("no paragraph")
      return
    }
    let isLink = line.contains(.link(.address("https://\(address)"), [.text(address)]))
    #expect(isLink)
  }

  @Test(arguments: ["[https://a.ru](https://b.ru)", "`https://a.ru`", "xhttps://a.ru", "https://"])
  func `an address that is a part of something else is left`(_ text: String) {
    let (blocks, _) = read(text)
    let address = Inline.link(.address("https://a.ru"), ["https://a.ru"])
    guard case .paragraph(let line, _)? = blocks.first else { return }
    let isLink = line.contains(address)
    #expect(!isLink)
  }

  @Test(arguments: [
    ("[Положение](Положение о чатах.pdf)", "prose-stray-markup", "[Положение](https://…)"),
    ("[раз](https://a.ru/раз два.pdf)", "prose-stray-markup", "[раз](https://a.ru/раз%20два.pdf)"),
    ("[раз] (https://a.ru)", "prose-stray-markup", "[раз](https://a.ru)"),
    ("раз ** два ** три", "prose-stray-markup", "«**два**»"),
    ("**раз", "prose-stray-markup", "\\*\\*"),
    ("раз **два\n\nтри**", "prose-stray-markup", "\\*\\*"),
    ("раз __«два»__три", "prose-stray-markup", "«**«два»**»"),
    ("~~раз~~ два", "prose-stray-markup", "уберите «~~»"),
    ("раз ==два== три", "prose-stray-markup", "«**два**»"),
    ("~раз~ два", "prose-stray-markup", "напишите «раз»"),
    ("раз ~два три~, четыре", "prose-stray-markup", "напишите «два три»"),
    ("//раз// два", "prose-stray-markup", "«*раз*»"),
    ("раз //«два»//", "prose-stray-markup", "«*«два»*»"),
    (":::\nраз\n:::", "prose-stray-markup", "уберите эту строку"),
    ("::: note\nраз", "prose-stray-markup", "уберите эту строку"),
    ("[TOC]\n\nраз", "prose-stray-markup", "содержание"),
    ("[toc]", "prose-stray-markup", "содержание"),
    ("[Содержание]", "prose-stray-markup", "содержание"),
    ("раз[^1]", "prose-stray-markup", "в скобках"),
    ("раз\n[^1]: два три", "prose-stray-markup", "в скобках"),
    ("[[раз]]", "prose-stray-markup", "«[раз](https://…)»"),
    ("- [x] раз", "prose-stray-markup", "«[ ]»"),
    ("> [!NOTE]\n> раз", "prose-stray-markup", "«[!NOTE]»"),
    ("[b]раз[/b] два", "prose-stray-markup", "«**так**»"),
    ("раз :smile: два", "prose-stray-markup", "значок"),
    ("H~2~O", "prose-stray-markup", "«₂»"), ("10 м^2^", "prose-stray-markup", "«²»"),
    ("#Раз", "prose-stray-markup", "«# Раз»"), ("раз\n##Два", "prose-stray-markup", "«## Два»"),
    ("раз | два", "prose-stray-markup", "«\\|»"),
    ("| раз | два |\n| 1 | 2 |", "prose-table", "«|---|---|»"),
    ("| раз | два |\n|---|\n| 1 | 2 |", "prose-table", "«|---|---|»"),
    ("| раз |\n|---|\n| 1 | 2 |", "prose-table", "ячейки, а в заголовке – 1"),
    ("раз\n\n| два | три |", "prose-table", "«|---|---|»"),
  ])
  func `what is left of markup is told with the right form`(
    _ text: String,
    _ code: String,
    _ words: String
  ) {
    let first = read(text).1.first
    #expect(first?.code.name == code)
    let told = "\(first?.message ?? "") \(first?.help ?? "")"
    #expect(told.contains(words), "\(told)")
  }

  /// A word processor's list, and what may stand around its signs.
  @Test(arguments: [
    "• раз\n• два", "•раз\n•два", "•\tраз\n•\tдва", "Нужны:\n•\tраз\n•\tдва", "· раз\n· два",
    "•   раз\n•   два",
    "– раз\n– два",
    "Нужны:\n— раз\n— два", "текст\n\n– раз\n– два", " ▪ раз\n ▪ два", "   • раз\n   • два",
    "\u{F0B7} раз\n\u{F0B7} два", "●  раз\n\n●  два",
  ])
  func `bullets of a word processor are a list`(_ text: String) throws {
    let (blocks, diagnostics) = read(text)
    #expect(diagnostics.map(\.message) == [])
    let list = Case("", .list(List(.bullet, [[.paragraph(["раз"])], [.paragraph(["два"])]])))
    #expect(blocks.last == list.blocks.last)
  }

  /// A sign before the words of a line that libcmark took out of a list; a blank may be the end of a line in the file.
  @Test func `signs at the start of lines are told each in its line`() {
    let text = "Нужны:\n#заявление\n#копия\n#обувь"
    let places = read(text).1.map {
      text.utf8.prefix(Int($0.range?.lower ?? 0)).count { $0 == 0x0A }
    }
    #expect(places == [1, 2, 3])
  }

  @Test(arguments: [
    "№ ____ от ____", "\\*\\* раз", "раз \\| два", "\\#Раз", "\\~~раз", "5 * 6 = 30",
    "«__» ______ 20__ г.",
    "[ ] раз", "раз [два] (три)", "а_б_в", "\\[[раз]]", "`**` и `|`", "раз – два • три", "a == b",
    "=====\nраз", "C#", "раз * два", "сноска*",
    "в 15:30:00 и 16:10:00", "раз: два: три", "раз:dva: три", "х^ 2", "раз [/два]",
    "~5 и ~7 лет", "раз ~ два ~ три", "~ два", "и/или", "раз // два", "раз :: два", "[раз]",
    "см. www. и",
  ])
  func `signs that are no markup are left in peace`(_ text: String) {
    #expect(read(text).1.map(\.message) == [])
  }

  /// Whatever stands between: nothing of the marks shows on a page without a finding.
  @Test(
    arguments: ["**", "__", "~~", "==", "[[", "](", "[^"],
    ["а", "«а»", "а!", " а ", "(а)", "1"]
  )
  func `no mark is printed in silence`(_ mark: String, _ word: String) {
    let closing = ["[[": "]]", "[^": "]", "](": " б)"][mark] ?? mark
    // Rows of underscores are blanks, and two equal signs stand in formulas.
    if ["__", "=="].contains(mark), [" а ", "1"].contains(word) { return }
    for around in [
      ("", ""), ("б", "б"), ("«", "»"), (" ", " "), ("\n", "."), ("- ", "б"), ("> ", ""),
    ] {
      let text = around.0 + (mark == "](" ? "[б" : "") + mark + word + closing + around.1
      let (blocks, diagnostics) = read(text)
      let isPrinted = "\(blocks)".contains(mark == "[[" ? "[[б" : mark)
      #expect(!isPrinted || !diagnostics.isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    ("раз \u{202E}два", "раз два"), ("\u{200F}раз", "раз"), ("раз\u{2066}", "раз"),
    ("раз\u{61C} два", "раз два"),
    ("\u{200B}# Заголовок", "# Заголовок"), ("- раз\n- \u{FEFF}два", "- два"),
    ("**раз**\u{200C}два", "**раз**два"), ("раз\u{2060}два", "раздва"),
    ("| раз |\n|---|\n| \u{200B} |", "|  |"),
    ("[раз]\u{200B}(https://a.ru)", "[раз](https://a.ru)"),
  ])
  func `signs that nobody sees are told with their line`(_ text: String, _ line: String) {
    let found = read(text).1.filter { $0.code == "invisible-sign" }
    #expect(found.count == 1)
    #expect(found.first?.help?.hasSuffix("«\(line)»") == true)
  }

  @Test(arguments: ["пере\u{AD}нос", "👨\u{200D}👩\u{200D}👧", "раз\u{A0}два", "– — „раз“ … №"])
  func `signs that do no harm are let be`(_ text: String) {
    #expect(read(text).1.isEmpty)
  }

  @Test func `signs of many lines are told once`() {
    let found = read("a\u{200B}b\n\nc\u{200B}d\n\ne\u{202E}f\u{200B}").1
    #expect(found.count == 2)
    #expect(found.contains { $0.help?.contains("ещё в 1\u{A0}строке") == true })
  }

  @Test(arguments: ["> – раз\n> – два", "> — раз\n> — два\n> — три"])
  func `dashes of a word processor are told as a list`(_ text: String) {
    let found = read(text).1
    #expect(found.map(\.code) == ["prose-stray-markup"])
    #expect(found.first?.help?.contains("«- два»") == true)
  }

  @Test(arguments: ["– Привет!", "– Привет!\n\n– Здравствуй!", "окно\n– это", "– раз\nдва – три"])
  func `a dash that is none of a list is let be`(_ text: String) {
    #expect(read(text).1.isEmpty)
  }

  @Test(arguments: [
    ("[слово]: https://a.ru", "[слово](https://a.ru)"),
    ("раз\n\n[ВК]: https://vk.com", "[ВК](https://vk.com)"),
    ("[Важно]: завтра", "[Важно](завтра)"),
    ("раз\r\n\r\n[ВК]: https://vk.com\r\n", "[ВК](https://vk.com)"),
    ("  [a]: https://a.ru 'имя'", "[a](https://a.ru)"),
    ("[раз][два]\n\n[два]: https://a.ru\n[три]: https://b.ru", "[три](https://b.ru)"),
  ])
  func `an address of a link that is not there is told`(_ text: String, _ mended: String) {
    let found = read(text).1.filter { $0.code == "prose-stray-markup" }
    #expect(found.count == 1)
    #expect(found.first?.help?.contains("«\(mended)»") == true)
  }

  @Test(arguments: [
    "[раз][два]\n\n[два]: https://a.ru", "[слово]\n\n[Слово]: https://a.ru",
    "раз\n[два]: три", "[Важно]: приходите в субботу",
  ])
  func `an address of a link that is there is let be`(_ text: String) {
    #expect(!read(text).1.contains { $0.message.hasPrefix("строка пропадёт") })
  }
}
