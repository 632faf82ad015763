extension Month {
  /// Whether «с» at the end of a text has to be «со» before what follows: «со 2 декабря», read «второго».
  public static func lengthensPreposition(_ text: String, before next: String) -> Bool {
    guard next.hasPrefix("2\u{A0}"), let last = text.unicodeScalars.last, last.isSpace else {
      return false
    }
    let before = text.unicodeScalars.dropLast()
    guard before.last == "с" || before.last == "С" else { return false }
    let isWord = before.dropLast().last?.properties.isAlphabetic != true
    let name = next.dropFirst(2)
    return isWord && (1...12).contains { name.hasPrefix(genitive($0)) }
  }
}
