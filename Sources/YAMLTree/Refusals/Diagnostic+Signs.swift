import Diagnostics
import SourceText

/// Signs that nobody sees, or that stand for others.
extension Diagnostic {
  static func yamlOddSign(
    _ kind: OddSign.Kind,
    at range: SourceRange,
    mended: String,
    further: [Int]
  ) -> Diagnostic {
    let (message, act) =
      switch kind {
      case .indent:
        (
          "отступ сделан неразрывными или другими особыми пробелами, а нужны обычные",
          "удалите отступ и наберите его клавишей пробела: "
        )
      case .bullet(let sign):
        (
          "элемент списка начат знаком «\(sign)», а нужен дефис с пробелом «- »",
          "замените знак дефисом: "
        )
      case .number:
        ("элемент списка начат номером, а нужен дефис с пробелом «- »", "замените номер дефисом: ")
      case .colon(let sign):
        (
          "после ключа стоит знак «\(sign)», а нужно обычное двоеточие с пробелом",
          "замените знак: "
        )
      case .blank: ("здесь стоит особый пробел, а нужен обычный", "замените его: ")
      }
    return Diagnostic(
      "yaml-syntax",
      message,
      at: range,
      help: act + mended + alike(further)
    )
  }

  /// «; так же – в строках 13 и 14».
  private static func alike(_ lines: [Int]) -> String {
    let shown = 5
    guard let last = lines.last else { return "" }
    if lines.count == 1 { return "; так же – в строке \(last)" }
    if lines.count > shown { return "; так же – ещё в \(lines.count) строках до \(last)-й" }
    let first = lines.dropLast().map { "\($0)" }.joined(separator: ", ")
    return "; так же – в строках \(first) и \(last)"
  }

  static func yamlTurningSign(at range: SourceRange, mended: String) -> Diagnostic {
    Diagnostic(
      "invisible-sign",
      "в тексте невидимый знак, который меняет направление письма",
      at: range,
      help: "наберите строку заново, знак сам пропадёт: \(mended)"
    )
  }

  static func yamlVanishing(
    _ vanishing: VanishingText,
    _ written: String,
    _ range: SourceRange
  ) -> Diagnostic {
    let rest = written.dropFirst().drop { $0 == " " }
    return Diagnostic(
      "vanishing-text",
      "текст «\(written)» пропадёт: знак «#» после пробела начинает пояснение",
      .warning,
      at: range,
      help: "если это часть значения, возьмите его в кавычки: \(vanishing.mend.replacement); "
        + "если пояснение, допишите после «#» пробел и слова: «# \(rest) …»"
    )
  }

  static func yamlGluedFiles(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "yaml-several-documents",
      "здесь в файл вклеен другой файл: в этом месте стоит невидимая метка начала файла",
      at: range,
      help: "перенесите всё, что ниже, в отдельный файл; если это один файл, удалите метку: "
        + "поставьте курсор перед первым словом этой строки, нажмите Backspace, затем Enter"
    )
  }
}
