import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

extension Shape where Value == [JoinShape] {
  /// Parts of addresses beside the built-in ones; «нет» takes a built-in one away.
  static let joinShapes = Shape<[Entry<String>]>.entries(
    "часть адреса",
    of: .text
  ).map { entries, _, reader in
    var shapes = JoinShape.builtIn
    for entry in entries {
      let (part, target) = (entry.key, entry.value.value)
      shapes.removeAll { $0.part == part.value }
      if target.folded == "нет" { continue }
      if JoinShape.isTelling(part.value) {
        shapes.append(JoinShape(part.value, target, source: part.range))
      } else {
        reader.report(.tooGeneral(part))
      }
    }
    return shapes
  }
}

extension Diagnostic {
  fileprivate static func tooGeneral(_ part: Term) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "по части адреса \(part.value.quoted) приглашения не узнать",
      at: part.range,
      help: "нужны хотя бы четыре знака, среди них «/», «=» или «+», например max.ru/join/ или psw="
    )
  }
}
