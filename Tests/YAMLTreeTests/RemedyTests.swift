import Diagnostics
import SourceText
import Testing

@testable import YAMLTree

/// What people do to a file without seeing it, what it is told as, and the file after the remedy.
struct RemedyTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    var text: String
    var line: Int
    var words: [String]
    var mended: String
    var testDescription: String { text }

    init(_ text: String, _ line: Int, _ words: [String], _ mended: String) {
      (self.text, self.line, self.words, self.mended) = (text, line, words, mended)
    }
  }

  @Test(arguments: [
    // Spaces that are not plain.
    Slip(
      "а:\n\u{A0}\u{A0}б: 1\n\u{A0}\u{A0}в: 2",
      2,
      ["неразрывн", "в строке 3"],
      "а:\n  б: 1\n  в: 2"
    ),
    Slip("а:\n \u{A0}- б\n  - в", 2, ["неразрывн", "«  - б»"], "а:\n  - б\n  - в"),
    Slip("а:\n\u{2003}\u{2003}б: 1", 2, ["особыми пробелами"], "а:\n  б: 1"),
    Slip("а: 1\n\u{A0}\u{A0}б: 1", 2, ["неразрывн", "«б: 1»"], "а: 1\nб: 1"),
    Slip("- а: 1\n  б: 2\n\u{202F}\u{A0}в: 3", 3, ["«  в: 3»"], "- а: 1\n  б: 2\n  в: 3"),
    // Bullets of a word processor.
    Slip(
      "а:\n  • вт 15:30\n  • чт 15:30",
      2,
      ["дефис", "«- вт 15:30»"],
      "а:\n  - вт 15:30\n  - чт 15:30"
    ),
    Slip("а:\n  •\tвт\n  •\tчт", 2, ["дефис"], "а:\n  - вт\n  - чт"),
    Slip("а:\n  – вт\n  – чт", 2, ["«–»", "дефис"], "а:\n  - вт\n  - чт"),
    Slip("а:\n  — группа: 1\n    год: 2", 2, ["«—»", "дефис"], "а:\n  - группа: 1\n    год: 2"),
    Slip("а:\n  * вт\n  * чт", 2, ["«*»", "дефис"], "а:\n  - вт\n  - чт"),
    Slip("а:\n  ●вт\n  ●чт", 2, ["дефис"], "а:\n  - вт\n  - чт"),
    Slip("а:\n  \u{F0B7}\u{A0}вт", 2, ["дефис"], "а:\n  - вт"),
    Slip("а:\n  1. вт\n  2. чт", 2, ["номер", "в строке 3"], "а:\n  -  вт\n  -  чт"),
    Slip("• а: 1\n  б: 2", 1, ["дефис"], "- а: 1\n  б: 2"),
    Slip("а:\n  - 1. вт\n  - 2. чт", 2, ["номер", "в строке 3"], "а:\n  - вт\n  - чт"),
    Slip("а:\n  - • вт\n  - • чт", 2, ["дефис", "в строке 3"], "а:\n  - вт\n  - чт"),
    // Colons of other alphabets.
    Slip("а：1\nб: 2", 1, ["двоеточие", "«а: 1»"], "а: 1\nб: 2"),
    Slip("а∶ 1\nб ： 2", 1, ["двоеточие"], "а: 1\nб ： 2"),
    // Signs that turn the direction.
    Slip("а: При\u{202E}мер", 1, ["невидимый знак", "«а: Пример»"], "а: Пример"),
    Slip("а: \"\u{200F}б\u{2067}в\"", 1, ["невидимый знак"], "а: \"бв\""),
    Slip("\u{2066}а\u{2069}: 1", 1, ["невидимый знак", "«а: 1»"], "а: 1"),
    // What stands behind a number sign.
    Slip("а: Кружок #1", 1, ["пропадёт", "\"Кружок #1\""], "а: \"Кружок #1\""),
    Slip("а: #Росинка\nб: 1", 1, ["пропадёт", "\"#Росинка\""], "а: \"#Росинка\"\nб: 1"),
    Slip("- школа # 5", 1, ["пропадёт"], "- \"школа # 5\""),
    Slip("а: \"б\" к #2", 1, ["кавыч"], "а: '\"б\" к #2'"),
    // Files put together.
    Slip("а: 1\n\u{FEFF}а: 2", 2, ["вклеен"], "а: 1\n"),
    Slip("а: 1\u{FEFF}а: 2", 1, ["вклеен"], "а: 1"),
    Slip("а: 1\n---\nа: 2", 2, ["отдельный файл"], "а: 1\n"),
    Slip("а: 1\n---\nб: 2", 2, ["уберите строку «---»"], "а: 1\n\nб: 2"),
    Slip("а: 1\n-----\nб: 2", 2, ["ничего не значит"], "а: 1\n\nб: 2"),
    Slip("а: 1\n=====\nб: 2", 2, ["ничего не значит"], "а: 1\n\nб: 2"),
    // Dashes that are missing.
    Slip(
      "г:\n    а: 1\n    б: 2\n  - а: 3\n    б: 4",
      2,
      ["чёрточки", "«  - а: 1»"],
      "г:\n  - а: 1\n    б: 2\n  - а: 3\n    б: 4"
    ),
    Slip(
      "г:\n  а: 1\n    б: 2\n  - а: 3\n    б: 4",
      2,
      ["чёрточки", "«  - а: 1»"],
      "г:\n  - а: 1\n    б: 2\n  - а: 3\n    б: 4"
    ),
    Slip(
      "г:\n  а: 1\n  б: 2\n  - а: 3\n    б: 4",
      2,
      ["чёрточки"],
      "г:\n  - а: 1\n    б: 2\n  - а: 3\n    б: 4"
    ),
    Slip(
      "г:\n  - вт 15:30\n  чт 15:30\n  - пт 15:30",
      3,
      ["«  - чт 15:30»"],
      "г:\n  - вт 15:30\n  - чт 15:30\n  - пт 15:30"
    ),
    Slip(
      "г:\n- вт 15:30\nчт 15:30\n- пт 15:30",
      3,
      ["«- чт 15:30»"],
      "г:\n- вт 15:30\n- чт 15:30\n- пт 15:30"
    ),
    Slip(
      "г:\n  вт 15:30\n  чт 15:30\n  - пт 15:30",
      2,
      ["чёрточки", "«  - вт 15:30»"],
      "г:\n  - вт 15:30\n  - чт 15:30\n  - пт 15:30"
    ),
    Slip(
      "г: вт 15:30\n  - чт 15:30\nд: 1",
      1,
      ["чёрточки", "«г:», строкой ниже «  - вт 15:30»"],
      "г:\n  - вт 15:30\n  - чт 15:30\nд: 1"
    ),
    Slip(
      "г:\n  - а: 1\n    - б: 2\n    - в: 3\n  - а: 4",
      3,
      ["лишняя чёрточка", "«    б: 2»"],
      "г:\n  - а: 1\n    б: 2\n    в: 3\n  - а: 4"
    ),
    Slip("г:\n  -а: 1\n   б: 2", 2, ["«- а: 1»"], "г:\n - а: 1\n   б: 2"),
    Slip("а: 1\nб = 2", 2, ["«б: 2»"], "а: 1\nб: 2"),
    Slip(
      "а: 1\nчасов в неделю 4\nб: 2",
      2,
      ["«часов в неделю: 4»"],
      "а: 1\nчасов в неделю: 4\nб: 2"
    ),
    Slip("\"а: 1\nб: 2", 1, ["не закрыта", "«а: 1»"], "а: 1\nб: 2"),
    Slip(
      "г:\n  а: 1\n    б: 2\n    в: 3\nд: 4",
      2,
      ["чёрточки", "«  - а: 1»"],
      "г:\n  - а: 1\n    б: 2\n    в: 3\nд: 4"
    ),
    // Signs that are missing, or one too many.
    Slip("а: 'б’\nв: 1", 1, ["«а: 'б'»"], "а: 'б'\nв: 1"),
    Slip("а: “б: в”\nг: 1", 1, ["«а: \"б: в\"»"], "а: \"б: в\"\nг: 1"),
    Slip("а: 1\nб – в\nг: 2", 2, ["«б: в»"], "а: 1\nб: в\nг: 2"),
    Slip("а: 1\nб; в\nг: 2", 2, ["«б: в»"], "а: 1\nб: в\nг: 2"),
    Slip("а: 1\n***\nб: 2", 2, ["ничего не значит"], "а: 1\n\nб: 2"),
    Slip("а:\n    б: 1\n\u{3000}\u{3000}в: 2", 3, ["«    в: 2»"], "а:\n    б: 1\n    в: 2"),
    Slip(
      "а: \"б\nв: 1\nг: \"д\"\n",
      1,
      ["не закрыта", "«а: \"б\"»"],
      "а: \"б\"\nв: 1\nг: \"д\"\n"
    ),
    Slip("а: [1, 2}\nб: 3", 1, ["«а: [1, 2]»"], "а: [1, 2]\nб: 3"),
    Slip("а: {б: 1 в: 2}", 1, ["«а: {б: 1, в: 2}»"], "а: {б: 1, в: 2}"),
    Slip("а: [к. #1, к. #2]\nб: 1", 1, ["\"к. #1\""], "а: [\"к. #1\", \"к. #2\"]\nб: 1"),
    Slip("а: [б] в\nг: 1", 1, ["\"[б] в\""], "а: \"[б] в\"\nг: 1"),
    Slip("а: 1\nвт 15:30\nб: 2", 2, ["двоеточи"], "а: 1\nвт: 15:30\nб: 2"),
    Slip("а:\n\t- б: 1\n\t\tв: 2", 2, ["табуляц", "«  - б: 1»"], "а:\n  - б: 1\n    в: 2"),
    Slip(
      "а:\n    б: 1\n   в: 2\n   г: 3",
      3,
      ["отступ", "«    в: 2»"],
      "а:\n    б: 1\n    в: 2\n    г: 3"
    ),
    Slip("а: *важно*\nб: 1", 1, ["\"*важно*\""], "а: \"*важно*\"\nб: 1"),
    Slip("а: *x\nб: 1", 1, ["\"*x\""], "а: \"*x\"\nб: 1"),
    Slip("а: &x y\nб: 1", 1, ["\"&x y\""], "а: \"&x y\"\nб: 1"),
    Slip("а: [!x y, 1]", 1, ["\"!x y\""], "а: [\"!x y\", 1]"),
    Slip("а: {год:144, б: 1}", 1, ["«год: 144»"], "а: {год: 144, б: 1}"),
    // Dashes that stick to their words.
    Slip("г:\n  - вт\n  -чт", 3, ["пробел", "«- чт»"], "г:\n  - вт\n  - чт"),
    Slip("г:\n  -вт\n  - чт", 2, ["пробел", "«  - вт»"], "г:\n  - вт\n  - чт"),
    Slip("г:\n  -вт\n  -чт\nд: 1", 2, ["пробел", "«  - вт»"], "г:\n  - вт\n  - чт\nд: 1"),
    Slip("г:\n  - вт\n  –чт", 3, ["пробел", "«- чт»"], "г:\n  - вт\n  - чт"),
    Slip("г:\n  - вт\n  -{а: 1}", 3, ["пробел"], "г:\n  - вт\n  - {а: 1}"),
    // Marks of Markdown, tables and spreadsheets.
    Slip("а: 1\n| б | в |\nг: 2", 2, ["таблиц", "«б: в»"], "а: 1\nб: в\nг: 2"),
    Slip("- | вт | 15:30 |\n- чт", 1, ["таблиц", "«- вт: 15:30»"], "- вт: 15:30\n- чт"),
    Slip("**а:** б\nв: 1", 1, ["уберите", "«а: б»"], "а: б\nв: 1"),
    Slip("а: %25\nб: 1", 1, ["переставьте", "«а: 25 %»"], "а: 25 %\nб: 1"),
    Slip("а: 1\nб\tв\nг: 2", 2, ["«б: в»"], "а: 1\nб: в\nг: 2"),
    Slip("```yaml\nа: 1\nб: 2", 1, ["ничего не значит"], "\nа: 1\nб: 2"),
    Slip("г:\n  1.вт\n  2.чт", 2, ["номер", "в строке 3"], "г:\n  - вт\n  - чт"),
    Slip("а: {б: 1; в: 2}", 1, ["«а: {б: 1, в: 2}»"], "а: {б: 1, в: 2}"),
  ])
  func `a slip is told as what it is, and its remedy works`(_ slip: Slip) {
    let parsed = Parsed(slip.text)
    let first = parsed.diagnostics.first
    let line = first?.range.map { parsed.file.position(of: $0.lower).line }
    #expect(line == slip.line, "\(parsed.diagnostics)")
    let words = "\(first?.message ?? "") / \(first?.help ?? "")"
    for word in slip.words { #expect(words.contains(word), "\(words)") }
    #expect(parsed.mended == slip.mended)
    if let mended = parsed.mended {
      #expect(Parsed(mended).codes.count == parsed.codes.count - 1, "\(Parsed(mended).diagnostics)")
    }
  }

  /// Where somebody knows the keys, of several mends the one is told that leaves none unknown.
  @Test(arguments: [
    Slip("а: 1\nб в г\nд: 2", 2, ["двоеточи", "«б: в г»"], "а: 1\nб: в г\nд: 2"),
    Slip("а: 1\nдве буквы в г\nд: 2", 2, ["«две буквы: в г»"], "а: 1\nдве буквы: в г\nд: 2"),
    Slip("а: 1 б: 2", 1, ["два ключа", "«а: 1», строкой ниже «б: 2»"], "а: 1\nб: 2"),
    Slip("а: 1, две буквы: 2", 1, ["строкой ниже «две буквы: 2»"], "а: 1\nдве буквы: 2"),
    Slip("а: 1: 2", 1, ["в кавычки"], "а: \"1: 2\""),
    Slip("а: 1\nпросто слова\nд: 2", 2, ["«# просто слова»"], "а: 1\n# просто слова\nд: 2"),
    Slip("а: раз,\nдва слова\nд: 2", 2, ["«а: раз, два слова»"], "а: раз, два слова\nд: 2"),
    Slip("а: раз 1\nдва 2\nд: 2", 2, ["в одну строку"], "а: раз 1, два 2\nд: 2"),
  ])
  func `known keys decide between remedies`(_ slip: Slip) {
    let parsed = Parsed(slip.text, keys: ["а", "б", "г", "д", "две буквы"])
    let first = parsed.diagnostics.first
    #expect(first?.range.map { parsed.file.position(of: $0.lower).line } == slip.line)
    let words = "\(first?.message ?? "") / \(first?.help ?? "")"
    for word in slip.words { #expect(words.contains(word), "\(words)") }
    #expect(parsed.mended == slip.mended)
    #expect(parsed.mended.map { Parsed($0).codes } == [])
  }

  @Test(arguments: [
    ("уро\u{AD}вень: ба\u{AD}зовый", "уровень: базовый"),
    ("\u{200B}а: 1\n\u{200B}б: 2", "а: 1\nб: 2"),
    ("а:\n  \u{2060}- б\n  -\u{200B} в", "а:\n  - б\n  - в"),
    ("а:\u{A0}1\nб:\u{A0} 2\nв:\u{3000}3", "а: 1\nб:  2\nв: 3"),
    ("а:\n  -\u{A0}б: 1\n    в: 2", "а:\n  - б: 1\n    в: 2"),
    ("\u{FEFF}\u{FEFF}а: 1", "а: 1"),
    ("# слова\n\u{FEFF}а: 1", "а: 1"),
    ("а: сло\u{FEFF}во", "а: слово"),
    ("а: раз\u{2028}два\nб: 1", "а: раз два\nб: 1"),
    ("а: \u{200E}24.\u{200E}11.\u{200E}2026", "а: 24.11.2026"),
    ("---\nа: 1\n---\n", "а: 1"),
    ("а: 1\n# \u{202E}слова", "а: 1"),
    ("а: 1 # слова\nб: 2 # 2 этаж\nв: 1 #\nг: 2 #---", "а: 1\nб: 2\nв: 1\nг: 2"),
    ("а: |\n  • раз\n  – два\nб: 1", "а: |\n  • раз\n  – два\nб: 1"),
    ("а: раз\n  – два", "а: раз – два"),
    ("а: \"раз\n  • два：три\"", "а: раз • два：три"),
    ("а: • раз – два", "а: '• раз – два'"),
    ("а: 15:\u{A0}30", "а: \"15:\u{A0}30\""),
    ("а: “б”", "а: б"), ("а: „б“\nв: ‘г’", "а: б\nв: г"), ("а: «б»", "а: «б»"),
    ("а: 👨\u{200D}👩", "а: \"👨\u{200D}👩\""),
    ("а: {б: 1}\u{A0}\nв: 2", "а: {б: 1}\nв: 2"),
  ])
  func `what means nothing is read as if it were not there`(_ text: String, _ plain: String) {
    let (parsed, other) = (Parsed(text), Parsed(plain))
    #expect(parsed.codes.isEmpty, "\(parsed.diagnostics)")
    func values(_ dump: String) -> String {
      dump.replacing("plain(", with: "(").replacing("quoted(", with: "(")
    }
    #expect(values(parsed.dump) == values(other.dump))
  }

  @Test func `values keep their places among signs that are read as others`() {
    let parsed = Parsed("а\u{AD}б:\n\u{A0} • \u{200B}раз\u{AD}два\n  • три")
    #expect(parsed.dump == "{аб: [plain(раздва), plain(три)]}")
    #expect(parsed.ranges.suffix(2) == ["раз\u{AD}два", "три"])
  }
}
