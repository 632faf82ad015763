extension SyntaxMistake {
  /// The words for the author; `excerpt` is the text that is pointed at.
  func message(for excerpt: String) -> SyntaxMessage {
    switch self {
    case .tabInIndent: Self.tabMessage
    case .colonInValue: Self.colonMessage(excerpt)
    case .noSpaceAfterColon: Self.spaceMessage(excerpt)
    case .noSpaceAfterDash: Self.tightDashMessage(excerpt)
    case .noColon: Self.noColonMessage(excerpt)
    case .unclosedQuote: Self.unclosedQuoteMessage
    case .textAfterQuote: Self.afterQuoteMessage(excerpt)
    case .reservedStart(let sign): Self.reservedMessage(sign)
    case .textAfterBlockSign(let sign): Self.blockSignMessage(sign)
    case .itemOnKeyLine: Self.itemMessage(excerpt)
    case .loneDash: Self.dashMessage
    case .unclosedBracket(let sign): Self.bracketMessage(sign)
    case .strayBracket: Self.strayMessage(excerpt)
    case .wrongIndent: Self.indentMessage(excerpt)
    case .notAnItem: Self.notAnItemMessage(excerpt)
    case .backslash: Self.backslashMessage(excerpt)
    case .controlCharacter(let code): Self.controlMessage(code)
    }
  }
}

// MARK: Indents and colons

extension SyntaxMistake {
  private static let tabMessage = SyntaxMessage(
    "отступ сделан табуляцией, а нужны пробелы",
    help: "удалите табуляцию и поставьте столько пробелов, сколько у соседних строк"
  )

  private static func indentMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "отступ строки «\(excerpt)» не совпадает с отступом соседних строк",
      help: "ключи одного раздела начинаются точно друг под другом; отступ делается пробелами"
    )
  }

  private static func notAnItemMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "«\(excerpt)» стоит там, где ожидается следующий элемент списка",
      help: "начните элемент с «- » или выровняйте строку с ключом, к которому она относится"
    )
  }

  private static func colonMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "в значении «\(excerpt)» есть двоеточие с пробелом, и оно прочитано как конец ключа",
      help: "возьмите всё значение в кавычки" + example(excerpt)
    )
  }

  /// The value in quotes that it does not hold itself; nothing when it is not shown whole.
  private static func example(_ excerpt: String) -> String {
    if excerpt.hasSuffix("…") { return "" }
    if !excerpt.contains("'") { return ": '\(excerpt)'" }
    return excerpt.contains { $0 == "\"" || $0 == "\\" } ? "" : ": \"\(excerpt)\""
  }

  private static func tightDashMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "после чёрточки в «\(excerpt)» нет пробела",
      help: "поставьте пробел: «- \(excerpt.dropFirst())»"
    )
  }

  static func spaceMessage(_ excerpt: String) -> SyntaxMessage {
    let parts = excerpt.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return SyntaxMessage(
      "после двоеточия в «\(excerpt)» нет пробела",
      help: "поставьте пробел: «\(parts.joined(separator: ": "))»"
    )
  }

  private static func noColonMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "в строке «\(excerpt)» нет двоеточия после ключа",
      help: "строка пишется так: «ключ: значение»; после двоеточия ставится пробел"
    )
  }
}

// MARK: Quotes and signs

extension SyntaxMistake {
  private static let unclosedQuoteMessage = SyntaxMessage(
    "кавычка открыта, но не закрыта",
    help: "поставьте такую же кавычку в конце значения"
  )

  private static func afterQuoteMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "после закрывающей кавычки стоит лишний текст «\(excerpt)»",
      help: "замените кавычки внутри значения на «ёлочки» или возьмите всё значение в '…'"
    )
  }

  private static func backslashMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "«\(excerpt)» в двойных кавычках не читается: обратная черта имеет там особый смысл",
      help: "возьмите значение в одинарные кавычки '…' или напишите две черты: \\\\"
    )
  }

  private static func reservedMessage(_ sign: String) -> SyntaxMessage {
    SyntaxMessage(
      "значение начинается со знака «\(sign)», который имеет особый смысл",
      help: "возьмите всё значение в кавычки: '\(sign)…'"
    )
  }

  private static func blockSignMessage(_ sign: String) -> SyntaxMessage {
    SyntaxMessage(
      "после знака «\(sign)» на той же строке стоит текст",
      help: "перенесите текст на следующую строку с отступом или возьмите всё значение в кавычки"
    )
  }

  private static func controlMessage(_ code: String) -> SyntaxMessage {
    SyntaxMessage(
      "в тексте невидимый управляющий символ U+\(code)",
      help: "удалите его: поставьте курсор перед ним и нажмите Delete, или наберите строку заново"
    )
  }
}

// MARK: Lists and brackets

extension SyntaxMistake {
  private static let dashMessage = SyntaxMessage(
    "вместо значения стоит чёрточка, и она прочитана как начало списка",
    help: "если значения нет, ничего не пишите после двоеточия"
  )

  private static func itemMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "список начат на той же строке, что и ключ",
      help: "перенесите «\(excerpt)» на следующую строку и сделайте отступ"
    )
  }

  private static func bracketMessage(_ sign: String) -> SyntaxMessage {
    SyntaxMessage(
      "скобка «\(sign)» не закрыта, или между элементами нет запятой",
      help: "закройте скобку; если она — часть текста, возьмите весь текст в кавычки"
    )
  }

  private static func strayMessage(_ excerpt: String) -> SyntaxMessage {
    SyntaxMessage(
      "после скобки стоит лишнее «\(excerpt)»",
      help: "уберите лишнее; если скобки — часть текста, возьмите весь текст в кавычки"
    )
  }
}
