import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText
import Testing

/// Lists as teachers write them: items, a text with commas, or one value.
struct ListTests {
  @Test(arguments: [
    "формы: видеоуроки, консультации", "формы: [видеоуроки, консультации]",
    "формы:\n    - видеоуроки\n    - консультации", "формы: видеоуроки,консультации,",
    "формы: видеоуроки ,  консультации",
  ])
  func `a text with commas is a list`(_ line: String) {
    let forms = forms("дистанционно:\n  \(line)")
    #expect(forms?.map(\.value.words) == ["видеоуроки", "консультации"])
  }

  @Test(arguments: [
    ("формы: видеоуроки", ["видеоуроки"]), ("формы: \"альбом, семинар\"", ["альбом, семинар"]),
    ("формы: []", []),
  ])
  func `one value is a list of one, and quotes keep commas`(_ line: String, _ expected: [String]) {
    #expect(forms("дистанционно:\n  \(line)")?.map(\.value.words) == expected)
  }

  @Test
  func `a list without a value says nothing`() {
    #expect(forms("дистанционно:\n  формы:\n  модель: опосредованная") == nil)
  }

  @Test
  func `parts of a text stand exactly where they are written`() throws {
    let text = "дистанционно:\n  формы: видеоуроки,  мастер-классы , ёлка"
    let forms = try #require(self.forms(text))
    #expect(forms.map { slice(of: text, $0.range) } == ["видеоуроки", "мастер-классы", "ёлка"])
  }

  @Test(arguments: [
    (
      "формы: учебное пособие (азбука, счёт), лекция", ["учебное пособие (азбука, счёт)", "лекция"]
    ),
    ("формы: видеоуроки; консультации", ["видеоуроки", "консультации"]),
    ("формы: видеоуроки и консультации", ["видеоуроки", "консультации"]),
    ("формы: видеоуроки/вебинары + лекции", ["видеоуроки", "вебинар", "лекция"]),
    ("формы: упражнения и тренинги", ["упражнения и тренинги"]),
    ("формы: альбом и краски, семинары", ["альбом и краски", "семинар"]),
    ("формы: \"видеоуроки, консультации\"", ["видеоуроки", "консультации"]),
    ("формы:\n    - лекции, семинары\n    - реферат", ["лекция", "семинар", "реферат"]),
    ("формы: мастер-класс (по лепке)", ["мастер-класс (по лепке)"]),
    ("формы: игра «Что, где, когда», опросы", ["игра «Что, где, когда»", "тестирование онлайн"]),
    ("формы: лекция (вводная, семинар", ["лекция (вводная", "семинар"]),
    ("формы: |\n    видеоуроки\n    консультации", ["видеоуроки", "консультации"]),
    ("формы: |\n    – видеоуроки,\n    • лепка глины", ["видеоуроки", "лепка глины"]),
    ("формы: |\n    видеоуроки, лекции", ["видеоуроки", "лекция"]),
  ])
  func `a list of words is cut between its words`(_ line: String, _ expected: [String]) {
    #expect(forms("дистанционно:\n  \(line)")?.map(\.value.words) == expected)
  }

  @Test(arguments: [
    ("видеоуроки и консультации, ёлка", ["видеоуроки", "консультации", "ёлка"]),
    ("\"лекции; семинары\"", ["лекции", "семинары"]),
  ])
  func `words of a list stand exactly where they are written`(
    _ line: String,
    _ places: [String]
  ) throws {
    let text = "дистанционно:\n  формы: \(line)"
    #expect(try #require(forms(text)).map { slice(of: text, $0.range) } == places)
  }

  @Test(arguments: [
    ("разноуровневая", Level.allCases), ("все уровни", Level.allCases),
    ("базовый, стартовый", [.introductory, .basic]),
    ("стартовый и базовый", [.introductory, .basic]),
    ("продвинутый", [.advanced]), ("[базовый, продвинутый]", [.basic, .advanced]),
  ])
  func `a program has one level or several`(_ words: String, _ levels: [Level]) throws {
    let program = try #require(Sample.program("программа: Хор\nуровень: \(words)").program)
    #expect(program.program.levels.value == levels)
    #expect(program.program.level.value == levels.last)
  }

  @Test
  func `people of a text stand exactly where they are written`() throws {
    let text = "педагог: Иванова, А.А.,  Котов П.П. (скрипка, альт) и Сомова"
    let program = try #require(Sample.program(text).program)
    let places = program.teacher.items.map { slice(of: text, $0.range) }
    #expect(places == ["Иванова, А.А.", "Котов П.П. (скрипка, альт)", "Сомова"])
  }

  @Test
  func `items of a flow list stand exactly where they are written`() throws {
    let text = "дистанционно:\n  формы: [видеоуроки, «ёлка»]"
    let forms = try #require(self.forms(text))
    #expect(forms.map { slice(of: text, $0.range) } == ["видеоуроки", "«ёлка»"])
  }

  @Test
  func `hours of one lesson that are listed one by one keep their place`() throws {
    let text = "группы:\n  - расписание: среда 9:00–9:45, 9:55–10:40, пт 9:00–9:45"
    let program = try #require(Sample.program(text).program)
    let lessons = try #require(program.groups.items.first?.value.lessons.value)
    let places = lessons.map { slice(of: text, $0.range) }
    #expect(places == ["среда 9:00–9:45, 9:55–10:40", "пт 9:00–9:45"])
  }

  @Test
  func `a value stands where it is written, with its quotes`() throws {
    let text = "программа: \"Хор\"\r\nуровень: базовый # свой"
    let program = try #require(Sample.program(text).program)
    let title = try #require(program.program.title.located)
    let level = try #require(program.program.level.located)
    #expect(title.value == "Хор")
    #expect(slice(of: text, title.range) == "\"Хор\"")
    #expect(slice(of: text, level.range) == "базовый")
  }

  private func forms(_ program: String) -> [Located<LearningForm>]? {
    Sample.program(program).program?.distance.value?.learning.forms.value
  }

  private func slice(of text: String, _ range: SourceRange) -> String {
    String(decoding: Array(text.utf8)[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
  }
}
