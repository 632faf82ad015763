import InstitutionModel
import Russian
import Schema

extension RegulationEdition {
  /// «Приложение 1 к Положению о дистанционном обучении».
  var appendixOneHeading: String { "Приложение 1 к\u{A0}\(annexed)" }

  /// The act in the dative; a name that is not declined here stands in quotation marks behind a
  /// noun that is.
  private var annexed: String {
    guard let title = title.value?.typeset, !title.isEmpty else { return "Положению" }
    let name = title.prefix { $0 != " " && $0 != "\u{A0}" }
    guard let dative = Self.datives[name.lowercased()] else {
      return "локальному нормативному акту «\(title)»"
    }
    return dative + title.dropFirst(name.count)
  }

  /// What a local act is called, and to what it has an annex.
  private static let datives = [
    "положение": "Положению", "порядок": "Порядку", "правила": "Правилам",
    "регламент": "Регламенту", "инструкция": "Инструкции",
  ]
}
