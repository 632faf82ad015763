import Russian

/// Finds names of people in a text, in any case: «Пети Сидорова», «Сидорову П.», «сын Петя».
///
/// Only what nearly always is a name: two words with capital letters of which one ends as surnames do, a surname with
/// initials, a name behind a word for a child or a parent.
struct PersonNames {
  /// The beginnings of the words of names that are no secret.
  private let known: Set<Substring>

  /// So many letters of a name are the same in all cases.
  private static let stem = 4

  init(known names: [String]) {
    known = Set(
      names.flatMap { Sentence.all(in: $0).flatMap(\.words) }.filter { $0.text.count > 2 }
        .map { $0.text.prefix(Self.stem) }
    )
  }

  /// The places of names, in UTF-8.
  func places(in text: String) -> [Range<Int>] {
    let words = Sentence.all(in: text.replacing(".", with: " ")).flatMap(\.words)
    var places: [Range<Int>] = []
    for index in words.indices {
      if let last = places.last, words[index].offset < last.upperBound { continue }
      if let count = name(at: index, of: words) {
        places.append(words[index].offset..<words[index + count - 1].end)
      }
    }
    return places
  }

  /// How many words from there on are a name; `nil` where none begins.
  private func name(at index: Int, of words: [SentenceWord]) -> Int? {
    guard isName(words[index]) else { return nil }
    let next = words.indices.contains(index + 1) ? words[index + 1] : nil
    if let next, isName(next), words[index].isOfSurname || next.mayBeOfSurname { return 2 }
    if words[index].mayBeOfSurname, let next, next.isCapital, next.text.count == 1 { return 2 }
    guard let before = words[..<index].last else { return nil }
    let isOfFamily =
      before.begins(withAnyOf: Self.family) && words[index].mayBeOfSurname
      || before.begins(withAnyOf: Self.relatives) || Self.pupils.contains(before.text)
    return isOfFamily ? 1 : nil
  }

  /// Whether it has a capital letter and is no known name.
  private func isName(_ word: SentenceWord) -> Bool {
    word.isCapital && word.text.count > 2 && !known.contains(word.text.prefix(Self.stem))
  }

  /// Of one family or of many.
  private static let family = ["родител", "семь"]
  private static let relatives = [
    "мам", "отец", "отца", "отцу", "мать", "матер", "бабушк", "дедушк", "сын", "доч", "мальчик",
    "девочк",
  ]
  private static let pupils: Set = [
    "папа", "папы", "папе", "ребенок", "ребенка", "ученик", "ученика", "ученику", "ученица",
    "ученицы", "ученицу", "учащийся", "учащегося", "учащаяся", "учащейся",
  ]
}

extension SentenceWord {
  /// Whether it ends as a surname does in some case, and as few other words do.
  fileprivate var isOfSurname: Bool {
    let endings = [
      "ов", "ова", "овой", "ову", "овым", "ев", "ева", "евой", "еву", "евым", "ин", "ина", "иной",
      "ину", "иным", "енко",
    ]
    return text.count > 4 && endings.contains(where: text.hasSuffix)
  }

  /// The same, or as an adjective does.
  fileprivate var mayBeOfSurname: Bool {
    isOfSurname
      || ["ский", "ская", "ского", "ской", "скому", "скую"].contains(where: text.hasSuffix)
  }
}
