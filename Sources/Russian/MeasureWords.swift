import SourceText

/// Words and signs that must not be torn from the number before them.
enum MeasureWords {
  /// Whether the text begins with such a word in any of its forms.
  static func begins(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = text.first else { return false }
    if first == "%" || first == "‰" || first == "°" { return true }
    return (stems[first] ?? []).contains { stem in
      guard text.starts(with: stem.letters) else { return false }
      return stem.isOpen || !(text.dropFirst(stem.letters.count).first?.isWordPart ?? false)
    }
  }

  /// The letters that forms of a word begin with; a closed stem is the whole word.
  private struct Stem {
    var letters: [Unicode.Scalar]
    var isOpen: Bool
  }

  /// The stems by their first letter; `*` marks open ones.
  private static let stems: [Unicode.Scalar: [Stem]] = {
    let words = """
      г гг год* лет месяц* недел* день дня дней дни ч час* акад* мин мин* с сек* чел человек*
      учащ* обучающ* групп* занят* урок* программ* педагог* класс* раз раза балл* руб* экз* шт
      стр страниц* кг км м см мм мб гб кб января февраля марта апреля мая июня июля августа
      сентября октября ноября декабря
      """
    let stems = words.spacedWords.map { word in
      Stem(letters: Array(word.unicodeScalars.filter { $0 != "*" }), isOpen: word.hasSuffix("*"))
    }
    return Dictionary(grouping: stems) { $0.letters.first ?? "*" }
  }()
}
