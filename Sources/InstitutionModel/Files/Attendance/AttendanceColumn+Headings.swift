import Regulation
import Russian
import Schema
import SourceText

extension AttendanceColumn {
  /// The column that a heading names, by the list of names or by what its words are about: «было детей»,
  /// «кол-во уч-ся в группе», «явка на занятие».
  static func named(_ heading: String) -> AttendanceColumn? {
    // Marks and their days, nearly all cells, begin with a digit.
    guard let first = heading.utf8.first, !first.isDigit else { return nil }
    return words.value(of: heading) ?? (heading.utf8.count < 120 ? about(heading) : nil)
  }

  /// The column that the words are about, if each says something of it or nothing.
  private static func about(_ heading: String) -> AttendanceColumn? {
    let stems = Phrase(heading).allStems.filter { !fillers.contains($0) }
    let columns = stems.map { columnOfStem[$0] }
    if columns.contains(nil) { return nil }
    let known = columns.compactMap(\.self)
    if known.contains(.program), known.contains(.group) { return .group }
    // «дата посещения», «было за день».
    return known.first { !weak.contains($0) } ?? weak.first(where: known.contains)
  }

  /// The words that the names of a column have, besides its list.
  private static let keys: [AttendanceColumn: String] = [
    .people: "был была было присутствовал присутствовало присутствует присутствуют присутствующих "
      + "присутствовавших присутствие посетил посетило посетили посетивших посещение посещаемость "
      + "присутств присут посещ прис явка явилось явились пришел пришло пришли пришедших факт фактически наличие отметка",
    .date: "дата день дня",
    .time: "время времени начало",
    .subgroup: "подгруппа подгр пгр",
    .program: "программа дооп",
    .size: "дети детей ребенок ребята учащийся учащихся учащиеся уч обучающихся обучающиеся обуч "
      + "воспитанник воспитанники ученик ученики школьники участники список списку состав",
    .group: "группа гр",
    .lesson: "занятие урок пара",
  ]

  private static let columnOfStem = Dictionary(
    keys.flatMap { column, words in
      words.split(separator: " ").map { (WordStem.of($0), column) }
    },
    uniquingKeysWith: { first, _ in first }
  )

  /// Columns whose words stand beside those of others, the first of them before the next: «дата занятия»,
  /// «детей в группе».
  private static let weak: [AttendanceColumn] = [.size, .group, .lesson]

  /// Words that say nothing of their own.
  private static let fillers = Set(
    ("кол количество число численность во в на по за из с и у ся чел человек человека номер код "
      + "название наименование проведение проведения учебная учебной образовательная "
      + "обще образовательная развивающая дополнительная сколько счет счету сегодня этот этом "
      + "о № n id")
      .split(separator: " ").map { WordStem.of($0) }
  )
}
