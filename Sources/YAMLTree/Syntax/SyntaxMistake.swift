/// What an author most probably did when libyaml could not read on.
enum SyntaxMistake: Equatable {
  /// A line is indented with a tab.
  case tabInIndent

  /// A value has a colon with a blank after it: `название: Кружок: рисуем`.
  case colonInValue

  /// A key and its value stick together: `уровень:базовый`.
  case noSpaceAfterColon

  /// An item of several parts has a colon in each: `- пн: 17:00–18:40; ср: 17:00–18:40`.
  case colonInItem

  /// An item and its dash stick together: `-группа: 1`.
  case noSpaceAfterDash

  /// A line of keys has no colon: `уровень базовый`.
  case noColon

  /// A line of words that is no key and no item.
  case strayText

  /// A value goes on at the column of its key.
  case continuation

  /// A line has two keys: `уровень: базовый возраст: 7–10`.
  case twoKeys

  /// The first item of a list lacks its dash.
  case noDash

  /// A key has a dash that only the first key of an item has.
  case extraDash

  /// A line of signs that parts a text: `-----`.
  case ruler

  /// A quote opens that nothing closes up to the end of the file.
  case unclosedQuote
  /// Text follows a closing quote: `название: "Кисть" рисует`.
  case textAfterQuote

  /// A value starts with a sign that means something to YAML.
  case reservedStart(sign: String)

  /// A sign that means something to YAML stands where it means nothing to anybody else: `**уровень:** базовый`.
  case spareSign(sign: String)

  /// `|` or `>` announces a block, but text follows on the line.
  case textAfterBlockSign(sign: String)

  /// A row of a table, with a line between its cells: `| кабинет | 12 |`.
  case tableRow

  /// The sign that mails and chats put before what they quote: `> кабинет: 12`.
  case quoteSign

  /// Rows of a table below a key that no sign makes its text.
  case table

  /// The first item stands on the key's line: `группы: - группа: 1`.
  case itemOnKeyLine

  /// A dash for «nothing»: `кабинет: -`.
  case loneDash

  /// A bracket opens that nothing closes, or items stand there without a comma.
  case unclosedBracket(sign: String)
  /// A bracket that nothing opens, or text behind a closing one.
  case strayBracket
  /// A line begins to the left or right of those that it belongs to.
  case wrongIndent

  /// An item without its dash, or a key where the list goes on.
  case notAnItem

  /// A backslash in double quotes begins no escape: `"C:\школа"`.
  case backslash
  /// A character that no text shows, by its code point: `U+0007`.
  case controlCharacter(hexadecimal: String)

  /// Whether only the blanks before the line are wrong.
  var isOfIndent: Bool {
    switch self {
    case .tabInIndent, .wrongIndent, .notAnItem, .noDash, .extraDash, .itemOnKeyLine, .quoteSign:
      true
    case .colonInValue, .colonInItem, .noSpaceAfterColon, .noSpaceAfterDash, .noColon, .strayText,
      .continuation, .twoKeys, .tableRow, .table, .ruler, .unclosedQuote,
      .textAfterQuote, .reservedStart, .spareSign, .textAfterBlockSign, .loneDash,
      .unclosedBracket, .strayBracket, .backslash, .controlCharacter:
      false
    }
  }
}
