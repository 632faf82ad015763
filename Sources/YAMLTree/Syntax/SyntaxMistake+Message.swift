extension SyntaxMistake {
  /// What is wrong and how to mend it; `excerpt` is the text that is pointed at.
  func words(for excerpt: String) -> SyntaxMessage {
    SyntaxMessage(message: message(excerpt), help: help(excerpt))
  }

  /// What is wrong; long text is cut in `excerpt`, with an ellipsis.
  private func message(_ excerpt: String) -> String {
    switch self {
    case .tabInIndent: "отступ сделан табуляцией, а нужны пробелы"
    case .colonInValue:
      "в значении «\(excerpt)» есть двоеточие с пробелом, и оно прочитано как конец ключа"
    case .noSpaceAfterColon: "после двоеточия в «\(excerpt)» нет пробела"
    case .noSpaceAfterDash: "после чёрточки в «\(excerpt)» нет пробела"
    case .noColon: "в строке «\(excerpt)» нет двоеточия после ключа"
    case .unclosedQuote: "кавычка открыта, но не закрыта"
    case .textAfterQuote: "после закрывающей кавычки стоит лишний текст «\(excerpt)»"
    case .reservedStart(let sign):
      "значение начинается со знака «\(sign)», который имеет особый смысл"
    case .textAfterBlockSign(let sign): "после знака «\(sign)» на той же строке стоит текст"
    case .itemOnKeyLine: "список начат на той же строке, что и ключ"
    case .loneDash: "вместо значения стоит чёрточка, и она прочитана как начало списка"
    case .unclosedBracket(let sign):
      "скобка «\(sign)» не закрыта, или между элементами нет запятой"
    case .strayBracket: "после скобки стоит лишнее «\(excerpt)»"
    case .wrongIndent: "отступ строки «\(excerpt)» не совпадает с отступом соседних строк"
    case .notAnItem: "«\(excerpt)» стоит там, где ожидается следующий элемент списка"
    case .backslash:
      "«\(excerpt)» в двойных кавычках не читается: обратная черта имеет там особый смысл"
    case .controlCharacter(let code): "в тексте невидимый управляющий символ U+\(code)"
    }
  }

  /// What to do, with the author's own text where it can be written right.
  private func help(_ excerpt: String) -> String {
    switch self {
    case .tabInIndent:
      "удалите табуляцию и поставьте столько пробелов, сколько у соседних строк"
    case .colonInValue: "возьмите всё значение в кавычки" + Self.example(excerpt)
    case .noSpaceAfterColon: "поставьте пробел: «\(Self.spaced(excerpt))»"
    case .noSpaceAfterDash: "поставьте пробел: «- \(excerpt.dropFirst())»"
    case .noColon: "строка пишется так: «ключ: значение»; после двоеточия ставится пробел"
    case .unclosedQuote: "поставьте такую же кавычку в конце значения"
    case .textAfterQuote:
      "замените кавычки внутри значения на «ёлочки» или возьмите всё значение в '…'"
    case .reservedStart(let sign): "возьмите всё значение в кавычки: '\(sign)…'"
    case .textAfterBlockSign:
      "перенесите текст на следующую строку с отступом или возьмите всё значение в кавычки"
    case .itemOnKeyLine: "перенесите «\(excerpt)» на следующую строку и сделайте отступ"
    case .loneDash: "если значения нет, ничего не пишите после двоеточия"
    case .unclosedBracket:
      "закройте скобку; если она — часть текста, возьмите весь текст в кавычки"
    case .strayBracket: "уберите лишнее; если скобки — часть текста, возьмите весь текст в кавычки"
    case .wrongIndent:
      "ключи одного раздела начинаются точно друг под другом; отступ делается пробелами"
    case .notAnItem:
      "начните элемент с «- » или выровняйте строку с ключом, к которому она относится"
    case .backslash:
      "возьмите значение в одинарные кавычки '…' или напишите две черты: \\\\"
    case .controlCharacter:
      "удалите его: поставьте курсор перед ним и нажмите Delete, или наберите строку заново"
    }
  }

  /// The value in quotes that it does not hold itself; nothing when it is not shown whole.
  private static func example(_ excerpt: String) -> String {
    if excerpt.hasSuffix("…") { return "" }
    if !excerpt.contains("'") { return ": '\(excerpt)'" }
    return excerpt.contains { $0 == "\"" || $0 == "\\" } ? "" : ": \"\(excerpt)\""
  }

  /// The text with a space behind its first colon.
  private static func spaced(_ excerpt: String) -> String {
    excerpt.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: ": ")
  }
}
