import Diagnostics
import InstitutionModel
import Renderers
import Schema
import SourceText

extension SourceSet {
  /// What the style file of the templates says; nothing where there is none.
  var style: (definition: StyleLines, diagnostics: [Diagnostic]) {
    let file = identified.last { $0.file.path.hasSuffix("documents/style.yaml") }
    guard let (id, file) = file else { return (StyleLines(), []) }
    var (style, diagnostics) = StyleLines.read(file, id: id)
    if let font = style.font.located, !font.isUsable { diagnostics.append(.noFont(font)) }
    return (style, diagnostics)
  }
}

extension Term {
  /// The usual font is not asked for: that would make each run wait, and papers tell it.
  fileprivate var isUsable: Bool {
    value == PaperStyle().font || PaperFont(value).isInstalled
  }
}

extension Diagnostic {
  /// With the package that has the font, where it is known.
  fileprivate static func noFont(_ font: Term) -> Diagnostic {
    let package = PaperFont(font.value).package.map { "установите пакет \($0)" }
    let other = " или назовите другой, например «\(PaperStyle().font)»"
    return Diagnostic(
      "font-is-installed",
      "в\u{A0}системе нет шрифта «\(font.value)»",
      at: font.range,
      help: (package ?? "установите шрифт") + other
    )
  }
}
