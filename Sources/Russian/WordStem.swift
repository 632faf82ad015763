/// What is left of a Russian word without its ending of case, number and gender.
///
/// «занятия», «занятиями» and «занятие» have one stem. It is for comparing words, not for mending them: a
/// misspelling has another one.
///
/// Russian: «основа слова».
public enum WordStem {
  /// The stem of a folded word.
  public static func of(_ word: some StringProtocol) -> String {
    var letters = Array(word.unicodeScalars)
    if letters.count > 6, letters.ends(in: "ся") { letters.removeLast(2) }
    letters.removeLast(letters.lengthOfEnding)
    var stem = String.UnicodeScalarView()
    stem.append(contentsOf: letters)
    return String(stem)
  }

  /// A stem has at least so many letters.
  fileprivate static let least = 3

  /// By length; those of a line are tried before those of the next.
  fileprivate static let endings: [[String]] = [
    ["ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями"],
    [
      "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие", "ых", "их", "ым", "им", "ом",
      "ем",
      "ую", "юю", "ою", "ею", "ью", "ам", "ям", "ах", "ях", "ов", "ев",
    ],
    ["а", "я", "о", "е", "и", "ы", "у", "ю", "й", "ь"],
  ]
}

extension [Unicode.Scalar] {
  fileprivate var lengthOfEnding: Int {
    guard let last, "аеийоуыьюямхв".unicodeScalars.contains(last) else { return 0 }
    for endings in WordStem.endings {
      let isLong = endings.first.map { $0.unicodeScalars.count + WordStem.least <= count } ?? false
      if isLong, let ending = endings.first(where: { ends(in: $0) && canEnd(with: $0) }) {
        return ending.unicodeScalars.count
      }
    }
    return 0
  }

  /// Whether an ending fits to the letters before it: a hard one follows a consonant, and «и» belongs to the
  /// stem of «занятие» and «лекция», not to that of «творческие».
  private func canEnd(with ending: String) -> Bool {
    guard let first = ending.unicodeScalars.first, count > ending.unicodeScalars.count else {
      return false
    }
    let last = self[count - ending.unicodeScalars.count - 1]
    switch first {
    case "а", "о", "у", "ы": return !last.isVowel
    case "й": return last.isVowel
    case "и": return ending == "и" || "кгхжшщч".unicodeScalars.contains(last)
    default: return true
    }
  }

  fileprivate func ends(in letters: String) -> Bool {
    let letters = letters.unicodeScalars
    return suffix(letters.count).elementsEqual(letters)
  }
}

extension Unicode.Scalar {
  fileprivate var isVowel: Bool {
    switch self {
    case "а", "е", "и", "о", "у", "ы", "э", "ю", "я": true
    default: false
    }
  }
}
