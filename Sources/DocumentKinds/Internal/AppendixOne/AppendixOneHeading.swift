import InstitutionModel
import Russian

extension RegulationEdition {
  /// «Приложение 1 к Положению о дистанционном обучении».
  ///
  /// A long title is cut at a word: the heading has to be read at a glance, and the edition stands below.
  var appendixOneHeading: String { "Приложение 1 к\u{A0}" + annexed }

  private static let limit = 90

  private var annexed: String {
    guard let title = title?.typeset, !title.isEmpty else { return "Положению" }
    let (name, rest) = Self.parted(title)
    guard let dative = Self.datives[name.lowercased()] else {
      return "локальному нормативному акту «\(Self.shortened(title))»"
    }
    return Self.shortened(dative + rest)
  }

  /// The first word and all behind it.
  private static func parted(_ title: String) -> (name: String, rest: String) {
    let name = title.prefix { $0 != " " && $0 != "\u{A0}" }
    return (String(name), String(title[name.endIndex...]))
  }

  /// What a local act is called, and to what it has an annex.
  private static let datives = [
    "положение": "Положению", "порядок": "Порядку", "правила": "Правилам",
    "регламент": "Регламенту", "инструкция": "Инструкции",
  ]

  /// The words that fit, without what would be left open at their end.
  private static func shortened(_ title: String) -> String {
    guard title.count > limit else { return title }
    var text = title.prefix(limit)
    if let quote = text.lastIndex(of: "«"), !text[quote...].contains("»") { text = text[..<quote] }
    text = text[..<(text.lastIndex(of: " ") ?? text.endIndex)]
    while let last = text.last, ",;:–— \u{A0}".contains(last) { text.removeLast() }
    return text + "…"
  }
}
