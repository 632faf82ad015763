import Regulation
import Testing

/// The words of the built-in regulation.
struct VocabularyTests {
  private static let words = Vocabulary.builtIn

  @Test(arguments: [
    ("стартовый", Level.introductory), ("ознакомительный", .introductory), ("базовый", .basic),
    ("углубленный", .advanced), ("средний", nil),
  ])
  func `levels`(_ text: String, _ level: Level?) {
    #expect(Self.words.levels.value(of: text) == level)
  }

  @Test(arguments: [
    ("синхронный", LearningFormat.synchronous), ("онлайн", .synchronous),
    ("асинхронно", .asynchronous), ("синхронный, асинхронный", .both), ("смешанный", .both),
    ("очный", nil),
  ])
  func `formats`(_ text: String, _ format: LearningFormat?) {
    #expect(Self.words.formats.value(of: text) == format)
  }

  @Test(arguments: [
    ("по расписанию", ClassMode.byTimetable), ("согласно учебному расписанию", .byTimetable),
    ("специальный", .special), ("по инд.расписанию", .individual),
    ("индивидуальное сопровождение", .individual), ("расписание", nil),
  ])
  func `modes of classes`(_ text: String, _ mode: ClassMode?) {
    #expect(Self.words.classModes.value(of: text) == mode)
  }

  @Test(arguments: LearnerCategory.allCases)
  func `a category is named by its number, too`(_ category: LearnerCategory) {
    #expect(Self.words.categories.value(of: "\(category.rawValue)") == category)
  }

  @Test(arguments: [
    ("видеоурок", "видеоуроки"), ("Видеозанятия", "видеозвонок"),
    ("проект", "проектная деятельность"), ("консультация", "консультации"),
    ("онлайн-консультации", "консультации онлайн"), ("тестирование", "тестирование онлайн"),
    ("творческий номер", "творческое задание"),
  ])
  func `forms have one printed word each`(_ text: String, _ printed: String) throws {
    let form = try #require(Self.words.forms.value(of: text))
    #expect(Self.words.forms.printed(form) == printed)
  }

  @Test
  func `every value has words, and each word one value`() {
    Self.expectSound(Self.words.levels, Level.allCases)
    Self.expectSound(Self.words.formats, LearningFormat.allCases)
    Self.expectSound(Self.words.classModes, ClassMode.allCases)
    Self.expectSound(Self.words.models, InteractionModel.allCases)
    Self.expectSound(Self.words.categories, LearnerCategory.allCases)
    Self.expectSound(Self.words.activities, ActivityKind.allCases)
    Self.expectSound(Self.words.forms, Self.words.forms.entries.map(\.value))
  }

  private static func expectSound<Value>(_ list: WordList<Value>, _ values: [Value]) {
    #expect(Set(list.entries.map(\.value)) == Set(values))
    #expect(list.entries.count == values.count)
    for entry in list.entries {
      for word in [entry.printed] + entry.synonyms {
        #expect(list.value(of: word) == entry.value, "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("режим повышенной готовности", LearnerCategory.everyoneInHighAlert, true),
    ("Карантин", .absentees, false), ("отмена занятий из-за мороза", .absentees, false),
    ("подготовка к конкурсам", .competitors, false),
  ])
  func `grounds know their category and whether families apply`(
    _ name: String,
    _ category: LearnerCategory,
    _ needsApplications: Bool
  ) throws {
    let ground = try #require(Regulation.builtIn.ground(named: name))
    #expect(ground.category == category)
    #expect(ground.needsApplications == needsApplications)
    #expect(ground.isHighAlert == (category == .everyoneInHighAlert))
  }

  @Test
  func `a ground that nobody named is unknown`() {
    #expect(Regulation.builtIn.ground(named: "каникулы") == nil)
  }
}
