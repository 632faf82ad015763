extension SyntaxMistake {
  /// What is wrong and how to mend it.
  ///
  /// - Parameters:
  ///   - excerpt: The text that is pointed at.
  ///   - remedy: The line that mends it, in quotes; `nil` where only the author knows it.
  /// - Returns: The words of the finding.
  func words(for excerpt: String, remedy: String?) -> SyntaxMessage {
    SyntaxMessage(
      message: message(excerpt),
      help: help + (remedy.map { ": \($0)" } ?? "") + otherwise(remedy)
    )
  }

  /// What is wrong; long text is cut in `excerpt`, with an ellipsis.
  private func message(_ excerpt: String) -> String {
    switch self {
    case .tabInIndent: "отступ сделан табуляцией, а нужны пробелы"
    case .colonInValue:
      "в значении «\(excerpt)» есть двоеточие с пробелом, и оно прочитано как конец ключа"
    case .colonInItem:
      "в строке «\(excerpt)» двоеточий с пробелом несколько, и первое прочитано как конец ключа"
    case .noSpaceAfterColon: "после двоеточия в «\(excerpt)» нет пробела"
    case .noSpaceAfterDash: "после чёрточки в «\(excerpt)» нет пробела"
    case .noColon: "в строке «\(excerpt)» нет двоеточия после ключа"
    case .strayText: "строка «\(excerpt)» не похожа ни на «ключ: значение», ни на пояснение"
    case .continuation: "строка «\(excerpt)» продолжает строку выше, но стоит вровень с её началом"
    case .twoKeys: "в одной строке два ключа: «\(excerpt)»"
    case .noDash: "перед первым элементом списка «\(excerpt)» нет чёрточки"
    case .extraDash: "перед ключом в строке «\(excerpt)» лишняя чёрточка"
    case .ruler: "строка «\(excerpt)» ничего не значит, и файл из-за неё не читается"
    case .unclosedQuote: "кавычка открыта, но не закрыта"
    case .textAfterQuote: "после закрывающей кавычки стоит лишний текст «\(excerpt)»"
    case .reservedStart(let sign), .spareSign(let sign):
      "значение начинается со знака «\(sign)», который имеет особый смысл"
    case .textAfterBlockSign(let sign): "после знака «\(sign)» на той же строке стоит текст"
    case .tableRow: "строка скопирована из таблицы: в ней остались черты «|»"
    case .quoteSign: "в начале строки остался знак «>» из письма или чата"
    case .table: "таблица вставлена, а после двоеточия нет знака «|»"
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

  /// What to do; the mended line follows where it is known.
  private var help: String {
    switch self {
    case .tabInIndent: "удалите табуляцию и наберите отступ пробелами"
    case .colonInValue: "возьмите всё значение в кавычки"
    case .colonInItem: "возьмите всю строку в кавычки"
    case .noSpaceAfterColon, .noSpaceAfterDash: "поставьте пробел"
    case .noColon: "поставьте после ключа двоеточие с пробелом"
    case .strayText: "если это пояснение, начните строку с «# »"
    case .continuation: "запишите всё в одну строку"
    case .twoKeys: "начните второй с новой строки"
    case .noDash: "начните элемент с «- »"
    case .extraDash: "уберите чёрточку: она стоит только перед первым ключом элемента"
    case .ruler: "удалите строку или начните её с «#»"
    case .unclosedQuote: "поставьте такую же кавычку в конце значения"
    case .textAfterQuote:
      "замените кавычки внутри значения на «ёлочки» или возьмите всё значение в '…'"
    case .reservedStart: "возьмите всё значение в кавычки"
    case .spareSign: "уберите или переставьте знак"
    case .textAfterBlockSign:
      "перенесите текст на следующую строку с отступом или возьмите всё значение в кавычки"
    case .tableRow: "уберите черты"
    case .quoteSign: "уберите его, а отступ оставьте таким же, как у соседних строк"
    case .table: "поставьте этот знак, а строки таблицы оставьте как есть"
    case .itemOnKeyLine: "перенесите элемент на следующую строку и сделайте отступ"
    case .loneDash: "если значения нет, ничего не пишите после двоеточия"
    case .unclosedBracket: "закройте скобку; если она – часть текста, возьмите весь текст в кавычки"
    case .strayBracket: "уберите лишнее; если скобки – часть текста, возьмите весь текст в кавычки"
    case .wrongIndent:
      "ключи одного раздела начинаются точно друг под другом; отступ делается пробелами"
    case .notAnItem:
      "начните элемент с «- » или выровняйте строку с ключом, к которому она относится"
    case .backslash: "возьмите значение в одинарные кавычки '…' или напишите две черты: \\\\"
    case .controlCharacter:
      "удалите его: поставьте курсор перед ним и нажмите Delete, или наберите строку заново"
    }
  }

  /// What to do if something else was meant.
  private func otherwise(_ remedy: String?) -> String {
    switch self {
    case .colonInValue: "; если это два ключа, начните второй с новой строки"
    case .colonInItem: "; или начните каждую её часть с новой строки и «- »"
    case .noColon where remedy == nil:
      "; если это пояснение, начните строку с «# »; если продолжение строки выше, сделайте отступ"
    case .strayText:
      "; если ключ и значение, поставьте после ключа двоеточие с пробелом; если продолжение строки "
        + "выше, сделайте отступ"
    case .noColon, .continuation, .twoKeys, .tableRow, .quoteSign, .table, .tabInIndent,
      .noSpaceAfterColon, .noSpaceAfterDash, .noDash, .extraDash, .ruler,
      .unclosedQuote, .textAfterQuote, .reservedStart, .spareSign, .textAfterBlockSign,
      .itemOnKeyLine,
      .loneDash, .unclosedBracket, .strayBracket, .wrongIndent, .notAnItem, .backslash,
      .controlCharacter:
      ""
    }
  }
}
