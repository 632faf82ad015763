/// The names of months, January being 1; empty for no month.
enum Month {
  /// «октября».
  static func genitive(_ number: Int) -> String { name(number, in: genitives) }

  /// «в октябре».
  static func prepositional(_ number: Int) -> String { name(number, in: prepositionals) }

  private static func name(_ number: Int, in names: [String]) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  private static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
  ]
  private static let prepositionals = [
    "январе", "феврале", "марте", "апреле", "мае", "июне",
    "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
  ]
}
