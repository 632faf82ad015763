/// The names of months, January being 1.
enum Month {
  /// «октября»; empty for no month.
  static func genitive(_ number: Int) -> String {
    genitives.indices.contains(number - 1) ? genitives[number - 1] : ""
  }

  private static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
  ]
}
