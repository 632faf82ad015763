import Diagnostics
import SourceText
import Testing

@testable import YAMLTree

struct SyntaxTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    var text: String
    var place: String
    var message: String
    var testDescription: String { text }

    init(_ text: String, _ place: String, _ message: String) {
      self.text = text
      self.place = place
      self.message = message
    }
  }

  static let mistakes = [
    Mistake("группы:\n\t- группа: 1", "\t", "табуляцией"),
    Mistake("группы:\n  - группа: 1\n\t  год: 2", "\t", "табуляцией"),
    Mistake("текст: |\n  раз\n\tдва", "\t", "табуляцией"),
    Mistake("программа:Кисть\nуровень: базовый", "программа:Кисть", "нет пробела"),
    Mistake("а: 1\nпрограмма:Кисть", "программа:Кисть", "нет пробела"),
    Mistake("- а: 1\n  б:2\n  в: 3", "б:2", "нет пробела"),
    Mistake("а: 1\nчасов 4 # из: них", "часов 4 # из: них", "нет двоеточия"),
    Mistake("группы:\n  -группа: 1\n    год: 2", "-группа: 1", "«- группа: 1»"),
    Mistake("-\tа: 1", "\t", "табуляцией"),
    Mistake("  а: 1\nб: 2", "б: 2", "отступ строки"),
    Mistake("а: д'Арт: 1", "д'Арт: 1", "\"д'Арт: 1\""),
    Mistake("название: Кружок: рисуем", "Кружок: рисуем", "возьмите всё значение в кавычки"),
    Mistake("- а: 9:00 – 18:00: вечер", "9:00 – 18:00: вечер", "двоеточие с пробелом"),
    Mistake("а: «б»: 1", "«б»: 1", "двоеточие с пробелом"),
    Mistake("уровень базовый\nб: 1", "уровень базовый", "нет двоеточия"),
    Mistake("а: 1\nуровень базовый\nб: 2", "уровень базовый", "нет двоеточия"),
    Mistake("имя: \"Кружок\nуровень: 1\n", "\"", "кавычка открыта"),
    Mistake("имя: 'Кружок\n---\n", "'", "кавычка открыта"),
    Mistake("а: \"У озера\" ДДТ\nб: 1", "ДДТ", "после закрывающей кавычки"),
    Mistake("а: *важно*", "*", "со знака «*»"),
    Mistake("а: @имя", "@", "со знака «@»"),
    Mistake("а: `х`", "`", "со знака «`»"),
    Mistake("а: %5", "%", "со знака «%»"),
    Mistake("а: !привет мир", "!", "со знака «!»"),
    Mistake("а: & мир", "&", "со знака «&»"),
    Mistake("а: ,б", ",", "со знака «,»"),
    Mistake("а: ]", "]", "со знака «]»"),
    Mistake("а: ? б", "?", "со знака «?»"),
    Mistake("а: | текст", "|", "после знака «|»"),
    Mistake("а: > 5 лет", ">", "после знака «>»"),
    Mistake("а: [1, 2\nб: 3", "[", "скобка «[» не закрыта"),
    Mistake("а: {б: 1\nв: 2", "{", "скобка «{» не закрыта"),
    Mistake("а: [1, 2]]", "]", "после скобки"),
    Mistake("а:\n  б: 1\n в: 2", "в: 2", "отступ строки"),
    Mistake("а: 1\n  б: 2", "б: 2", "отступ строки"),
    Mistake("- а: 1\n   б: 2", "б: 2", "отступ строки"),
    Mistake("а:\n  - 1\n  б: 2", "б: 2", "элемент списка"),
    Mistake("группы: - группа: 1", "- группа: 1", "на той же строке"),
    Mistake("а: -", "-", "чёрточка"),
    Mistake("а: \"x\\q\"", "\\q", "обратная черта"),
    Mistake("а: \"x\\u12\"", "\\u", "обратная черта"),
    Mistake("\u{FEFF}а: я\u{1}б", "\u{1}", "U+0001"),
    Mistake("а: я\u{0}б", "\u{0}", "U+0000"),
    Mistake("%YAML 3.0\n---\nа: 1", "%", "со знака «%»"),
    Mistake("а: [1, ", "[", "скобка"),
  ]

  @Test(arguments: mistakes)
  func `a syntax error names its usual cause and place`(_ mistake: Mistake) {
    let parsed = Parsed(mistake.text)
    #expect(parsed.codes == ["yaml-syntax"])
    #expect(parsed.root == nil)
    let diagnostic = parsed.diagnostics.first
    #expect(parsed.text(diagnostic?.range) == mistake.place)
    let words = "\(diagnostic?.message ?? "") / \(diagnostic?.help ?? "")"
    #expect(words.contains(mistake.message))
  }

  @Test(arguments: mistakes)
  func `the remedy of a syntax error leaves one fault fewer`(_ mistake: Mistake) {
    let mended = Parsed(mistake.text).mended
    #expect(mended.map { Parsed($0).codes } == [], "\(mended ?? "-")")
  }

  @Test func `a key and value stuck together in brackets are told apart from a lone key`() {
    let parsed = Parsed("часов: {1 год:144, 2 год: 216, 3 год}")
    #expect(parsed.codes == ["yaml-syntax"])
    #expect(parsed.text(parsed.diagnostics.first?.range) == "1 год:144")
    #expect(parsed.dump == "{часов: {2 год: plain(216), 3 год: plain()}}")
  }

  @Test func `an unknown problem gets Russian words all the same`() {
    let file = SourceFile(path: "а.yaml", text: "а: 1")
    var problem = SyntaxProblem(offset: 0)
    problem.text = "found something new"
    let diagnostic = Diagnostic.yamlSyntax(problem, in: file, id: SourceFileID(index: 0))
    #expect(!containsEnglish(diagnostic.message + (diagnostic.help ?? "")))
  }
}

/// Whether Latin words stand in a text for people; names of signs and encodings are no words.
func containsEnglish(_ text: String) -> Bool {
  let allowed = ["UTF", "YAML", "Delete", "Windows", "Excel", "Word", "U+"]
  let rest = allowed.reduce(text) { $0.replacing($1, with: "") }
  return rest.contains { $0.isASCII && $0.isLetter }
}
