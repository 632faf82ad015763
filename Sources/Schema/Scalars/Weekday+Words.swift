import CivilTime
import Russian

extension Weekday {
  /// The weekday that a folded word names, in any case and number or cut short: «среду», «вторникам», «птн».
  public init?(word: String) {
    if let weekday = Self.usualForms[word] {
      self = weekday
      return
    }
    let stem = Self.stems.first { word.begins(with: $0.stem) }
    guard let stem, Self.endings.contains(word.dropFirst(stem.stem.count)) else { return nil }
    self = stem.weekday
  }

  /// The weekday that a folded word misspells.
  public init?(nearly word: String) {
    let names = Self.allCases.map(\.russianName)
    guard word.count > 3, let name = Spelling.nearest(to: word, in: names).first,
      let index = names.firstIndex(of: name)
    else { return nil }
    self = Self.allCases[index]
  }

  /// Several weekdays by one folded word: «ежедневно», «будням».
  static let groups: [String: Set<Weekday>] = [
    "ежедневно": Set(allCases), "будни": working, "будням": working,
    "выходные": weekend, "выходным": weekend, "выходных": weekend,
  ]

  private static let working: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
  private static let weekend: Set<Weekday> = [.saturday, .sunday]

  /// Names as calendars have them, and what people cut them to.
  private static let usualForms = shortForms.merging(allCases.map { ($0.russianName, $0) }) { $1 }

  private static let shortForms: [String: Weekday] = [
    "пн": .monday, "пон": .monday, "пнд": .monday, "понед": .monday,
    "вт": .tuesday, "втр": .tuesday, "втор": .tuesday, "вторн": .tuesday,
    "ср": .wednesday, "срд": .wednesday, "сред": .wednesday,
    "чт": .thursday, "чтв": .thursday, "чет": .thursday, "четв": .thursday,
    "пт": .friday, "птн": .friday, "птц": .friday, "пят": .friday, "пятн": .friday,
    "сб": .saturday, "сбт": .saturday, "суб": .saturday, "субб": .saturday,
    "вс": .sunday, "вск": .sunday, "вскр": .sunday, "воск": .sunday, "воскр": .sunday,
  ]

  private static let stems: [(stem: String, weekday: Weekday)] = [
    ("понедельник", .monday), ("вторник", .tuesday), ("сред", .wednesday), ("четверг", .thursday),
    ("пятниц", .friday), ("суббот", .saturday), ("воскресен", .sunday),
  ]

  private static let endings: Set<Substring> = [
    "", "а", "у", "ом", "е", "и", "ов", "ам", "ами", "ах", "ы", "ой", "ою", "ей",
    "ье", "ья", "ью", "ьем", "ьям", "ьями", "ьях", "ий",
  ]
}
