import Russian
import Schema

/// A place of the institution by the words of its name and of its address.
///
/// Russian: «площадка».
struct KnownPlace: Equatable, Sendable {
  let name: String
  /// Under which lines have it: «площадка».
  let key: String
  /// The stems of its name, as ``PlaceWords`` has them.
  let stems: [String]
  /// The words of its address without «улица» and the like.
  let address: [String]

  /// `nil` for a place without a name, or with one that signs part into several words of a line.
  init?(_ site: Site) {
    guard let name = site.name.value, !name.contains(where: { ",;()/|".contains($0) }) else {
      return nil
    }
    (self.name, key) = (name, "площадка")
    stems = PlaceWords.stems(of: name)
    address = site.address.value.map(PlaceWords.addressWords) ?? []
  }

  /// A room by its title; `nil` for one that signs part into several words of a line.
  init?(room: String) {
    if room.contains(where: { ",;()/|".contains($0) }) { return nil }
    (name, key, address) = (room, "кабинет", [])
    stems = PlaceWords.stems(of: room)
  }

  /// Whether the words are its whole name.
  func isNamed(_ words: [String]) -> Bool { !stems.isEmpty && words == stems }

  /// Whether the words are part of its name.
  func isCalled(_ words: [String]) -> Bool { stems.holds(words) }

  /// Whether the words are its address, or the street and the house of it.
  func lies(at words: [String]) -> Bool {
    address.holds(words) && words.contains { $0.count > 3 }
  }
}

/// The words of a place's name or address, as they are compared.
enum PlaceWords {
  /// The stems of the words: «в Доме культуры» is «Дом культуры», «школа № 5» is «СОШ 5».
  static func stems(of name: String) -> [String] {
    stems(name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  static func stems(_ words: [String]) -> [String] {
    var stems = words.filter { !legal.contains($0) }.flatMap { word in
      meanings[word] ?? [WordStem.of(word)]
    }
    // «5 школа».
    if stems.count == 2, Int(stems[0]) != nil, stems[1] == "школ" { stems.swapAt(0, 1) }
    return stems
  }

  /// The words of an address without those that only say what the next one is.
  static func addressWords(_ address: String) -> [String] {
    address.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !designators.contains($0) }
  }

  /// Whether a folded word only says what the next one of an address is: «улица», «д».
  static func isDesignator(_ word: String) -> Bool { designators.contains(word) }

  private static let designators: Set = [
    "ул", "улица", "улице", "улицы", "д", "дом", "г", "город", "пр", "просп", "проспект", "пер",
    "переулок", "пл", "площадь", "наб", "набережная", "бул", "бульвар", "ш", "шоссе", "мкр",
    "микрорайон", "с", "село", "пос", "поселок", "корп", "стр", "проезд", "адрес", "адресу", "по",
  ]

  /// Who runs a house, which people leave out.
  private static let legal: Set = [
    "мбоу", "маоу", "мкоу", "гбоу", "моу", "мбу", "мау", "мбудо", "маудо", "до", "n", "номер",
  ]

  private static let meanings = [
    "дк": ["дом", "культур"], "сош": ["школ"], "оош": ["школ"],
    "дши": ["детск", "школ", "искусств"], "ддт": ["дом", "детск", "творчеств"],
    "цдт": ["центр", "детск", "творчеств"], "дом": ["дом"],
  ]
}

extension [String] {
  /// Whether the words stand in it one after the other.
  fileprivate func holds(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return indices.contains { start in
      self[start] == first && self[start...].starts(with: words)
    }
  }
}
