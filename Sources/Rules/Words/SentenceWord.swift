import Russian

/// A word of a sentence, to be compared with names.
struct SentenceWord {
  /// What stands between a word and the one before it.
  enum Link {
    /// A space or a quotation mark.
    case space
    /// A dash between spaces.
    case dash
    /// A hyphen alone: «Zoom-конференция».
    case hyphen
    /// A colon.
    case colon
    /// A comma, a bracket or another sign that parts what is said.
    case pause
  }

  /// Folded, in one alphabet.
  let text: String
  /// Where it begins, in UTF-8.
  let offset: Int
  /// How long it is as it is written, in UTF-8.
  let count: Int
  /// How it follows the word before it.
  let link: Link

  /// Whether it is written with a capital letter.
  let isCapital: Bool

  /// Where it ends, in UTF-8.
  var end: Int { offset + count }

  /// Whether it is the name, a case of it, or a word made with it: «телеграмканал».
  ///
  /// What is one of several words of a name may stand in the plural too: «гугл формах».
  func isForm(of name: String, amongOthers isOneOfSeveral: Bool = false) -> Bool {
    if text.utf8.starts(with: name.utf8) {
      let rest = String(text.dropFirst(name.count))
      if rest.isEmpty || Self.endings.contains(rest) { return true }
      if Self.kinds.contains(where: { rest.begins(with: $0) }) { return true }
      if name.count > 3, Self.latinEndings.contains(rest) { return true }
    }
    // «Skypе» with a Cyrillic «е», which could have been an ending.
    if name.last == "e", text.last == "е", text.dropLast() == name.dropLast() { return true }
    guard let last = name.last, last == "а" || last == "я",
      text.begins(with: String(name.dropLast()))
    else { return false }
    let ending = String(text.dropFirst(name.count - 1))
    if last == "я" { return Self.endingsAfterSoft.contains(ending) }
    return Self.endingsOfFeminine.contains(ending)
      || isOneOfSeveral && Self.endingsOfMany.contains(ending)
  }

  /// Whether the word begins with one of the beginnings.
  func begins(withAnyOf beginnings: [String]) -> Bool {
    beginnings.contains { text.begins(with: $0) }
  }

  /// What cases add to a Russian name that ends in a consonant: «Вайбера».
  private static let endings: Set = [
    "а", "у", "е", "ом", "ы", "и", "ов", "ам", "ами", "ах",
  ]
  /// The same in Latin letters that look so: «zooma».
  private static let latinEndings: Set = ["a", "y", "e", "om"]
  /// What stands in cases for the last letter of «инста».
  private static let endingsOfFeminine: Set = ["ы", "и", "е", "у", "ой", "ою"]
  /// What stands for it in the plural: «гугл форм», «гугл формах».
  private static let endingsOfMany: Set = ["", "ам", "ами", "ах"]
  /// What stands in cases for the last letter of «презентация».
  private static let endingsAfterSoft: Set = [
    "я", "и", "е", "ю", "ей", "ею", "й", "ям", "ями", "ях",
  ]
  /// What names are joined with.
  private static let kinds = ["канал", "чат", "групп", "конференц", "урок"]
}
