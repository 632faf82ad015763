import Russian

/// What rules look at, as it is counted: «1 группа», «2 группы», «5 групп».
public struct Noun: Sendable {
  let one: String
  let few: String
  let many: String

  public static let file = Noun(one: "файл", few: "файла", many: "файлов")
  public static let department = Noun(
    one: "подразделение",
    few: "подразделения",
    many: "подразделений"
  )
  public static let teacher = Noun(one: "педагог", few: "педагога", many: "педагогов")
  public static let program = Noun(one: "программа", few: "программы", many: "программ")
  public static let group = Noun(one: "группа", few: "группы", many: "групп")
  public static let material = Noun(one: "материал", few: "материала", many: "материалов")
  public static let period = Noun(one: "период", few: "периода", many: "периодов")
  public static let mark = Noun(one: "отметка", few: "отметки", many: "отметок")

  public func counted(_ number: Int) -> String { plural(number, one, few, many) }
}
