import InstitutionModel
import Russian
import SourceText

extension RegulationEdition {
  /// «Приложение 1 к Положению о дистанционном обучении».
  var appendixOneHeading: String { "\(Self.annex)\(annexed)" }

  /// The same in one line: an act with a long title is named by the order that approved it.
  ///
  /// Russian: «Приложение 1 к Положению, утверждённому приказом от 28.08.2026 № 53».
  var appendixOneLine: String {
    guard let order = directive?.value, annexed.count > Self.lettersOfLine else {
      return appendixOneHeading
    }
    let act = dative.map { "\($0.name), \($0.approved)" } ?? "\(Self.act), утверждённому"
    let date = order.date.russianFigures
    return "\(Self.annex)\(act) приказом от\u{A0}\(date) №\u{A0}\(order.number)"
  }

  private static let annex = "Приложение 1 к\u{A0}"
  private static let act = "локальному нормативному акту"
  private static let lettersOfLine = 90

  private var annexed: String {
    guard let title = title?.typeset, !title.isEmpty else { return "Положению" }
    guard let dative else { return "\(Self.act) «\(title)»" }
    return dative.name + title.dropFirst(Self.firstWord(of: title).count)
  }

  /// What the act calls itself; `nil` where its title begins with something else.
  private var dative: (name: String, approved: String)? {
    title.flatMap { Self.datives[Self.firstWord(of: $0).lowercased()] }
  }

  private static func firstWord(of title: String) -> Substring {
    title.prefix { $0 != " " && $0 != "\u{A0}" }
  }

  /// What a local act is called, and to what it has an annex.
  private static let datives = [
    "положение": ("Положению", "утверждённому"), "порядок": ("Порядку", "утверждённому"),
    "правила": ("Правилам", "утверждённым"), "регламент": ("Регламенту", "утверждённому"),
    "инструкция": ("Инструкции", "утверждённой"),
  ]
}
