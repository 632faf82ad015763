import Russian

/// What rules look at, as it is counted: «1 группа», «2 группы», «5 групп».
struct Noun: Sendable {
  /// As after 1, 21, 101.
  let one: String
  /// As after 2 to 4, 22 to 24.
  let few: String
  /// As after 5 to 20 and 0.
  let many: String

  /// A file of definitions.
  static let file = Noun(one: "файл", few: "файла", many: "файлов")
  /// Структурное подразделение.
  static let department = Noun(one: "подразделение", few: "подразделения", many: "подразделений")
  static let teacher = Noun(one: "педагог", few: "педагога", many: "педагогов")
  static let program = Noun(one: "программа", few: "программы", many: "программ")
  static let group = Noun(one: "группа", few: "группы", many: "групп")
  /// A material of the special mode, clause 4.22(2).
  static let material = Noun(one: "материал", few: "материала", many: "материалов")
  /// A distance period, clause 1.7.
  static let period = Noun(one: "период", few: "периода", many: "периодов")
  /// Something beside lessons, clause 2.6.
  static let event = Noun(one: "событие", few: "события", many: "событий")
  /// An author's text that comes to the public tree.
  static let text = Noun(one: "текст", few: "текста", many: "текстов")
  /// An address of the web in an author's text.
  static let address = Noun(one: "адрес", few: "адреса", many: "адресов")
  /// A lesson of the weekly timetable, not of a day.
  static let lesson = Noun(one: "занятие", few: "занятия", many: "занятий")
  static let room = Noun(one: "кабинет", few: "кабинета", many: "кабинетов")
  /// A number that an author states.
  static let amount = Noun(one: "число", few: "числа", many: "чисел")
  static let day = Noun(one: "день", few: "дня", many: "дней")
  static let directive = Noun(one: "приказ", few: "приказа", many: "приказов")
  /// An act of an authority that a period names.
  static let act = Noun(one: "акт", few: "акта", many: "актов")
  /// A prolongation or an early end of a period.
  static let decision = Noun(one: "решение", few: "решения", many: "решений")
  /// A change of a day.
  static let change = Noun(one: "изменение", few: "изменения", many: "изменений")
  /// An item of a period's coverage.
  static let item = Noun(one: "пункт", few: "пункта", many: "пунктов")
  /// A comment that lets findings be.
  static let suppression = Noun(one: "пометка", few: "пометки", many: "пометок")
  /// A line of a table of attendance.
  static let mark = Noun(one: "отметка", few: "отметки", many: "отметок")

  /// The number with the noun in the form that it asks for, joined by a no-break space.
  func counted(_ number: Int) -> String { plural(number, one, few, many) }
}
