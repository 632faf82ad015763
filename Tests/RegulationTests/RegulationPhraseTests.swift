import Regulation
import Testing

/// The words of the regulation's lists are understood as they stand there, and as people say them.
struct RegulationPhraseTests {
  private static let words = Vocabulary.builtIn

  @Test(arguments: [
    "лекция;", "консультация;", "семинар;", "практическое занятие;", "мастер-класс;",
    "самостоятельная внеаудиторная работа;", "научно-исследовательская работа;",
    "проектная деятельность.", "тестирование on-line;", "консультации on-line;",
    "предоставление методических материалов;",
    "сопровождение off-line (проверка тестов, различные виды контроля выполнения заданий и "
      + "промежуточной аттестации).",
    "видеоконференции", "вебинары", "видео – общение через VK Мессенджер", "e-mail",
    "облачные сервисы Яндекс", "образовательные онлайн-платформы, в том числе ИКОП «Сферум»",
    "цифровые образовательные ресурсы, размещенные на образовательных сайтах российского "
      + "происхождения",
    "электронные носители мультимедийных приложений к учебникам",
    "электронные пособия, разработанные с учетом требований законодательства РФ об "
      + "образовательной деятельности",
    "Видеозвонку для проведения онлайн-занятий:",
    "Трансляции верифицированного образовательного контента и электронных образовательных ресурсов",
    "Размещению учебных материалов",
    "Организации коммуникации между педагогическими работниками и родителями (законными "
      + "представителями).",
    "Организации коммуникации между педагогическими работниками и обучающимися",
    "просмотр, прослушивание предлагаемой информации", "мастер-классов", "занятий",
    "on-line занятий", "выполнение заданий практического характера", "упражнений", "разминок",
    "тренингов", "поделок", "заданий по образцу",
    "выполнение заданий проектного, исследовательского, творческого характера (проекты, "
      + "исследования, рефераты, творческие номера, изделия)",
    "проекты", "исследования", "рефераты", "творческие номера", "изделия", "Видеоуроки",
    "Обучающие видеоролики", "консультации",
  ])
  func `forms`(_ text: String) {
    #expect(Self.words.forms.value(of: text) != nil)
  }

  @Test(arguments: [
    ("стартовом (обще-ознакомительном)", Level.introductory), ("базовом", .basic),
    ("продвинутом,", .advanced), ("на стартовом уровне", .introductory),
    ("уровень: базовый", .basic), ("Продвинутого уровня", .advanced),
    ("вводный", .introductory), ("общекультурный ознакомительный", .introductory),
    ("углубленная программа", .advanced), ("базовая ступень", .basic),
    ("не базовый", nil), ("базовый (кроме первого года)", nil), ("средний", nil), ("уровень", nil),
    ("стартовый (базовый)", nil), ("общекультурный", nil),
  ])
  func `levels`(_ text: String, _ level: Level?) {
    #expect(Self.words.levels.value(of: text) == level)
  }

  @Test(arguments: [
    ("Синхронное", LearningFormat.synchronous), ("Асинхронное", .asynchronous),
    ("в синхронном режиме", .synchronous), ("в асинхронном режиме", .asynchronous),
    ("в синхронном или асинхронном режиме", .both), ("синхронный режим", .synchronous),
    ("формат: синхронно", .synchronous), ("занятия в режиме on-line", .synchronous),
    ("он-лайн", .synchronous), ("асинхроный", nil), ("по режиму синхронному", nil),
    ("online формат", .synchronous),
    ("дистанционное синхронное обучение", .synchronous),
    ("смешанном (комбинированном) режиме", .both), ("синхронно-асинхронный", .both),
    ("асинхронно, синхронно", .both), ("очный", nil), ("офлайн", nil), ("формат", nil),
    ("не синхронный", nil), ("синхронный (асинхронный)", .both),
  ])
  func `formats`(_ text: String, _ format: LearningFormat?) {
    #expect(Self.words.formats.value(of: text) == format)
  }

  @Test(arguments: [
    ("сохраняют режим занятий согласно учебному расписанию", ClassMode.byTimetable),
    (
      "согласно учебному расписанию, утверждённому для реализации программ в очной форме "
        + "(выкладывание заданий, выход на аудиторию с использованием онлайн-платформ)",
      .byTimetable
    ),
    ("специальный режим и расписание (с определением времени размещения заданий)", .special),
    ("режим индивидуального сопровождения и контроля (режим рассылки заданий)", .individual),
    ("Согласно учебному расписанию", .byTimetable), ("По инд.расписанию", .individual),
    ("1) по расписанию", .byTimetable), ("режим занятий по расписанию", .byTimetable),
    ("по расписанию учебному", .byTimetable), ("индивидуальные", .individual),
    ("по спец.расписанию", .special), ("расписание", nil), ("не по расписанию", nil),
  ])
  func `modes of lessons`(_ text: String, _ mode: ClassMode?) {
    #expect(Self.words.classModes.value(of: text) == mode)
  }

  @Test(arguments: [
    (
      "Модель непосредственного осуществления взаимодействия педагога с обучающимися;",
      InteractionModel.direct
    ),
    (
      "Модель опосредованного осуществления взаимодействия педагога с обучающимися;", .mediated
    ),
    ("технологии смешанного обучения", .direct), ("Смешанное обучение", .direct),
    ("опосредованно", .mediated), ("непосредственно", .direct), ("2 модели", nil),
  ])
  func `models`(_ text: String, _ model: InteractionModel?) {
    #expect(Self.words.models.value(of: text) == model)
  }

  @Test(arguments: [
    (
      "Обучающиеся, проходящие подготовку к участию в олимпиадах, конкурсах на заключительных "
        + "этапах", LearnerCategory.competitors
    ),
    ("Обучающиеся с высокой степенью успешности в освоении программ;", .achievers),
    (
      "Обучающиеся, пропускающие учебные занятия по уважительной причине (болезнь, участие в "
        + "соревнованиях, конкурсах);", .absentees
    ),
    ("Обучающиеся по очно-заочной форме обучения", .partTime),
    (
      "5) В случае введения режима повышенной готовности все обучающиеся независимо от категории.",
      .everyoneInHighAlert
    ),
    ("одарённые дети", .achievers), ("категория 3", .absentees), ("болеющие дети", .absentees),
    ("все", .everyoneInHighAlert), ("категория", nil),
  ])
  func `categories`(_ text: String, _ category: LearnerCategory?) {
    #expect(Self.words.categories.value(of: text) == category)
  }

  @Test(arguments: [
    ("1) Самостоятельное изучение учебного материала;", ActivityKind.independentStudy),
    ("2) Учебные занятия (лекционные и практические);", .lessons),
    ("Консультации;", .consultations),
    ("4) Контроль выполнения заданий;", .checking), ("Промежуточная аттестация.", .assessment),
    ("учебных занятий", .lessons), ("занятия (лекции, практика)", .lessons),
    ("консультаций", .consultations), ("аттестации промежуточной", .assessment),
    ("проверка выполнения заданий", .checking), ("учебные занятия (не проводятся)", nil),
    ("занятия (консультации)", nil), ("экскурсия", nil),
  ])
  func `activities`(_ text: String, _ kind: ActivityKind?) {
    #expect(Self.words.activities.value(of: text) == kind)
  }

  @Test(arguments: [
    "ансамбль", "репетиции", "виртуальная экскурсия", "экскурсии онлайн", "викторины", "квест",
    "индивидуальные занятия", "групповая", "работа в парах", "мастер класс", "видео-уроки",
    "видео урок", "чат-занятия", "практикум", "онлайн-тренировка", "беседы", "прямого эфира",
  ])
  func `usual forms`(_ text: String) {
    #expect(Self.words.forms.value(of: text) != nil)
  }

  @Test(arguments: [
    ("персонального компьютера", Device.computer), ("смартфоны", .phone),
    ("на ноутбуке", .laptop), ("интерактивной доске", .board), ("сотовый", .phone), ("экран", nil),
  ])
  func `devices`(_ text: String, _ device: Device?) {
    #expect(Self.words.devices.value(of: text) == device)
  }

  @Test func `no phrase is a guess between two values`() {
    Self.expectApart(Self.words.levels)
    Self.expectApart(Self.words.formats)
    Self.expectApart(Self.words.classModes)
    Self.expectApart(Self.words.models)
    Self.expectApart(Self.words.categories)
    Self.expectApart(Self.words.activities)
    Self.expectApart(Self.words.forms)
    Self.expectApart(Self.words.devices)
  }

  /// A word that no list has makes the text another one only where it is not let be.
  private static func expectApart<Value>(_ list: WordList<Value>) {
    for entry in list.entries {
      for word in [entry.printed] + entry.synonyms where !word.contains(where: \.isNumber) {
        #expect(list.value(of: word.uppercased() + ".") == entry.value, "\(word)")
      }
    }
  }
}
