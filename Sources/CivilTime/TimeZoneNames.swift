/// Names of the tz database.
public enum TimeZoneNames {
  /// A zone of Russia.
  private struct Zone {
    var name: String
    /// The city or land in Russian, as it is called in the name.
    var city: String
    /// What its clocks are ahead of UTC, in hours; Russia has no summer time.
    var hours: Int

    init(_ name: String, _ city: String, _ hours: Int) {
      (self.name, self.city, self.hours) = (name, city, hours)
    }
  }

  /// From west to east.
  private static let zones = [
    Zone("Europe/Kaliningrad", "Калининград", 2),
    Zone("Europe/Moscow", "Москва", 3),
    Zone("Europe/Simferopol", "Симферополь", 3),
    Zone("Europe/Kirov", "Киров", 3),
    Zone("Europe/Volgograd", "Волгоград", 3),
    Zone("Europe/Astrakhan", "Астрахань", 4),
    Zone("Europe/Saratov", "Саратов", 4),
    Zone("Europe/Ulyanovsk", "Ульяновск", 4),
    Zone("Europe/Samara", "Самара", 4),
    Zone("Asia/Yekaterinburg", "Екатеринбург", 5),
    Zone("Asia/Omsk", "Омск", 6),
    Zone("Asia/Novosibirsk", "Новосибирск", 7),
    Zone("Asia/Barnaul", "Барнаул", 7),
    Zone("Asia/Tomsk", "Томск", 7),
    Zone("Asia/Novokuznetsk", "Новокузнецк", 7),
    Zone("Asia/Krasnoyarsk", "Красноярск", 7),
    Zone("Asia/Irkutsk", "Иркутск", 8),
    Zone("Asia/Chita", "Чита", 9),
    Zone("Asia/Yakutsk", "Якутск", 9),
    Zone("Asia/Khandyga", "Хандыга", 9),
    Zone("Asia/Vladivostok", "Владивосток", 10),
    Zone("Asia/Ust-Nera", "Усть-Нера", 10),
    Zone("Asia/Magadan", "Магадан", 11),
    Zone("Asia/Sakhalin", "Сахалин", 11),
    Zone("Asia/Srednekolymsk", "Среднеколымск", 11),
    Zone("Asia/Kamchatka", "Камчатка", 12),
    Zone("Asia/Anadyr", "Анадырь", 12),
  ]

  /// The zones of Russia, from west to east.
  public static let russian = zones.map(\.name)

  /// The names that a text which is none may mean: «asia/tomsk», «Томск», «UTC+7», «МСК+4».
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - city: The city of the institution, which decides between zones of the same hours.
  /// - Returns: The only name that is meant, or all that may be; none where nothing is plain.
  public static func meant(by text: String, in city: String?) -> [String] {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    if let zone = zones.first(where: { isCalled($0, plain) }) { return [zone.name] }
    guard let hours = hours(of: plain) else { return [] }
    let alike = zones.filter { $0.hours == hours }
    let own = city.flatMap { city in alike.first { isCalled($0, city.lowercased()) } }
    return own.map { [$0.name] } ?? alike.map(\.name)
  }

  private static func isCalled(_ zone: Zone, _ text: String) -> Bool {
    let name = zone.name.lowercased()
    return text == name || text == zone.city.lowercased()
      || name.split(separator: "/").last.map { $0 == text } ?? false
  }

  /// What «utc+7», «gmt+07:00», «+7» or «мск+4» is ahead of UTC.
  private static func hours(of text: String) -> Int? {
    guard let sign = text.firstIndex(where: { "+-−".contains($0) }) else {
      return ["мск", "msk", "московское"].contains(text) ? 3 : nil
    }
    let isMoscow = ["мск", "msk"].contains(String(text[..<sign]))
    guard isMoscow || ["", "utc", "gmt", "гринвич"].contains(String(text[..<sign])) else {
      return nil
    }
    let digits = text[text.index(after: sign)...].prefix { $0.isNumber }
    guard let number = Int(digits), number < 15 else { return nil }
    return (isMoscow ? 3 : 0) + (text[sign] == "+" ? number : -number)
  }

  /// Whether a text has the form of a name: two or three words of ASCII letters.
  public static func isName(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        guard let first = word.first else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) && word.allSatisfy(isPart)
      }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
