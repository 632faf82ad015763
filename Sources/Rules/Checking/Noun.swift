import Russian

/// What rules look at, as it is counted: «1 группа», «2 группы», «5 групп».
struct Noun: Sendable {
  let one: String
  let few: String
  let many: String

  static let file = Noun(one: "файл", few: "файла", many: "файлов")
  static let department = Noun(one: "подразделение", few: "подразделения", many: "подразделений")
  static let teacher = Noun(one: "педагог", few: "педагога", many: "педагогов")
  static let program = Noun(one: "программа", few: "программы", many: "программ")
  static let group = Noun(one: "группа", few: "группы", many: "групп")
  static let material = Noun(one: "материал", few: "материала", many: "материалов")
  static let period = Noun(one: "период", few: "периода", many: "периодов")
  static let text = Noun(one: "текст", few: "текста", many: "текстов")
  static let address = Noun(one: "адрес", few: "адреса", many: "адресов")
  static let lesson = Noun(one: "занятие", few: "занятия", many: "занятий")
  static let room = Noun(one: "кабинет", few: "кабинета", many: "кабинетов")
  static let amount = Noun(one: "число", few: "числа", many: "чисел")
  static let directive = Noun(one: "приказ", few: "приказа", many: "приказов")
  static let decision = Noun(one: "решение", few: "решения", many: "решений")
  static let item = Noun(one: "пункт", few: "пункта", many: "пунктов")
  static let suppression = Noun(one: "пометка", few: "пометки", many: "пометок")
  static let mark = Noun(one: "отметка", few: "отметки", many: "отметок")

  func counted(_ number: Int) -> String { plural(number, one, few, many) }
}
