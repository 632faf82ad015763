import Russian

/// The name of a platform or messenger in the form in which such names are compared.
///
/// «VK Мессенджер», «ВК мессенджер» and «мессенджер VK» are one name: case, quotes and the order of
/// words play no part, nor do words that only say what the thing is.
struct ProductName {
  /// What tells it from others; words for its kind are left out, unless there are no others.
  private let words: Set<String>

  /// Takes a name apart, as an author or the regulation writes it.
  init(_ written: String) {
    let all = Self.words(of: written)
    let own = all.subtracting(Self.kinds)
    words = own.isEmpty ? all : own
  }

  /// Whether a text names the product, be it beside others.
  func isNamed(in text: String) -> Bool { isNamed(among: Self.words(of: text)) }

  /// Whether the words of a text name the product, be it beside others.
  func isNamed(among all: Set<String>) -> Bool { !words.isEmpty && words.isSubset(of: all) }

  /// Whether a text names the product and nothing else: «в MAX».
  func isAlone(in text: String) -> Bool {
    !words.isEmpty
      && Self.words(of: text).subtracting(Self.kinds).subtracting(["в", "во"]) == words
  }

  /// What says of a thing that it is a platform or a messenger, not which one.
  private static let kinds: Set<String> = [
    "икоп", "платформа", "мессенджер", "messenger", "российский", "национальный", "приложение",
  ]

  /// Names that are written in both alphabets.
  private static let latin = ["вк": "vk", "макс": "max", "сферум": "sferum"]

  /// The words of a text, as names are compared.
  static func words(of text: String) -> Set<String> {
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.map { latin[$0] ?? $0 })
  }
}
