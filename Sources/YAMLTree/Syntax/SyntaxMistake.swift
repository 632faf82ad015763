/// What an author most probably did when libyaml could not read on.
enum SyntaxMistake: Equatable {
  /// A line is indented with a tab.
  case tabInIndent

  /// A value has a colon with a blank after it: `название: Кружок: рисуем`.
  case colonInValue

  /// A key and its value stick together: `уровень:базовый`.
  case noSpaceAfterColon

  /// An item and its dash stick together: `-группа: 1`.
  case noSpaceAfterDash

  /// A line of keys has no colon: `уровень базовый`.
  case noColon

  /// The first item of a list lacks its dash.
  case noDash

  /// A key has a dash that only the first key of an item has.
  case extraDash

  /// A line of signs that parts a text: `-----`.
  case ruler

  case unclosedQuote
  case textAfterQuote

  /// A value starts with a sign that means something to YAML.
  case reservedStart(sign: String)

  /// `|` or `>` announces a block, but text follows on the line.
  case textAfterBlockSign(sign: String)

  /// The first item stands on the key's line: `группы: - группа: 1`.
  case itemOnKeyLine

  /// A dash for «nothing»: `кабинет: -`.
  case loneDash

  case unclosedBracket(sign: String)
  case strayBracket
  case wrongIndent

  /// An item without its dash, or a key where the list goes on.
  case notAnItem

  case backslash
  case controlCharacter(hexadecimal: String)

  /// Whether only the blanks before the line are wrong.
  var isOfIndent: Bool {
    switch self {
    case .tabInIndent, .wrongIndent, .notAnItem, .noDash, .extraDash, .itemOnKeyLine: true
    case .colonInValue, .noSpaceAfterColon, .noSpaceAfterDash, .noColon, .ruler, .unclosedQuote,
      .textAfterQuote, .reservedStart, .textAfterBlockSign, .loneDash,
      .unclosedBracket, .strayBracket, .backslash, .controlCharacter:
      false
    }
  }
}
