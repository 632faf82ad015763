/// The names of months, January being 1; empty for no month.
public enum Month {
  /// The month of «октября», in whatever case; `nil` for another word.
  public static func number(ofGenitive word: String) -> Int? {
    genitives.firstIndex(of: word.folded).map { $0 + 1 }
  }

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
