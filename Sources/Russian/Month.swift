/// The names of months, January being 1; empty for no month.
public enum Month {
  /// The month of «октября», «октябрь», «окт» or «X», in whatever case; `nil` for another word.
  public static func number(of word: String) -> Int? {
    let folded = word.folded
    return numbers[folded] ?? numbers[folded.withLatinNumerals]
  }

  /// The genitive that a word comes nearest to: «сентября» for «сентбря».
  public static func nearestGenitive(to word: String) -> String? {
    Spelling.nearest(to: word, in: genitives).first
  }

  /// «октября».
  static func genitive(_ number: Int) -> String { name(number, in: genitives) }

  /// «в октябре».
  static func prepositional(_ number: Int) -> String { name(number, in: prepositionals) }

  private static func name(_ number: Int, in names: [String]) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  /// By every folded word that names a month in a date.
  private static let numbers: [String: Int] = {
    let shortOnes = [
      "янв", "фев", "март", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
    ]
    let further = ["февр": 2, "мар": 3, "сент": 9, "нояб": 11]
    let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    let lists = [genitives, nominatives, shortOnes, roman].flatMap { Array(zip($0, 1...)) }
    return further.merging(lists) { first, _ in first }
  }()

  private static let nominatives = [
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  ]
  private static let genitives = [
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
  ]
  private static let prepositionals = [
    "январе", "феврале", "марте", "апреле", "мае", "июне",
    "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
  ]
}

extension String {
  /// Roman numerals in Latin letters where some are Russian ones: «ХI».
  fileprivate var withLatinNumerals: String {
    guard allSatisfy({ "xviхіуl".contains($0) }) else { return self }
    return String(map { $0 == "х" ? "x" : "іl".contains($0) ? "i" : $0 == "у" ? "v" : $0 })
  }
}
