/// Whether a spreadsheet would take a text for a number, a date or a truth value and show another one.
///
/// Excel reads a field of a CSV file as if somebody had typed it: «1-2» becomes the 1st of February, «001»
/// becomes 1, twenty digits lose the last five. A whole number that looks the same afterwards is left.
struct SpreadsheetValue {
  /// The text in lower case, in UTF-8.
  private let bytes: [UInt8]
  /// Words that may stand between numbers, in UTF-8.
  private let words: [[UInt8]]
  /// The index of the next byte to be read.
  private var place = 0
  /// Whether a digit was met.
  private var hasNumber = false
  /// Whether a word was met; a second one makes it a text.
  private var hasWord = false

  /// Whether the text would be shown otherwise than it is written.
  static func replaces(_ text: String, _ words: SpreadsheetWords) -> Bool {
    // What is as long as a sentence is none, unless it is digits alone.
    guard text.utf8.count <= 40 || text.utf8.allSatisfy(isDigit) else { return false }
    if words.truthValues.contains(text.lowercased()) { return true }
    guard text.utf8.contains(where: isDigit), !isPlainNumber(text) else { return false }
    var reader = SpreadsheetValue(bytes: Array(text.lowercased().utf8), words: words)
    return reader.isValue()
  }

  /// Starts before the first byte.
  private init(bytes: [UInt8], words: SpreadsheetWords) {
    self.bytes = bytes
    self.words = words.parts
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A whole number as a spreadsheet itself writes it: at most 15 digits, no zero before others.
  static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard text.utf8.count - digits.count <= 1, (1...15).contains(digits.count),
      digits.allSatisfy(isDigit)
    else { return false }
    return digits.first != UInt8(ascii: "0") || text == "0"
  }

  /// Numbers with signs between, among them at most one word: a month, a half of the day, an exponent.
  private mutating func isValue() -> Bool {
    while place < bytes.count {
      if Self.isDigit(bytes[place]) {
        hasNumber = true
        place += 1
      } else if let length = lengthOfSign {
        place += length
      } else if !hasWord, let length = lengthOfWord {
        guard mayStand(length) else { return false }
        hasWord = true
        place += length
      } else {
        return false
      }
    }
    return hasNumber
  }

  /// A single letter is an exponent only between digits, and a half of the day only after a space: a
  /// group «1Е» stays what it is.
  private func mayStand(_ length: Int) -> Bool {
    let isLetter = length == 1 || bytes[place] >= 0x80 && length == 2
    guard isLetter, place > 0 else { return true }
    let isExponent = Self.isDigit(bytes[place - 1]) && bytes.count > place + length
    return isExponent || bytes[place - 1] == UInt8(ascii: " ")
  }

  /// In bytes; `nil` where no sign stands.
  private var lengthOfSign: Int? { Self.length(of: Self.signs, in: bytes[place...]) }

  /// In bytes, of the longest word that fits; `nil` where none does.
  private var lengthOfWord: Int? { Self.length(of: words, in: bytes[place...]) }

  /// The longest of the texts with which the bytes begin.
  private static func length(of texts: [[UInt8]], in bytes: ArraySlice<UInt8>) -> Int? {
    texts.filter { bytes.starts(with: $0) }.map(\.count).max()
  }

  /// What may stand in a number, a date, a time or an amount of money.
  private static let signs: [[UInt8]] = [
    " ", "\u{A0}", "\u{202F}", ".", ",", "-", "+", "/", ":", "%", "₽",
  ].map { Array($0.utf8) }

  /// English months and halves of the day, and the letter of an exponent.
  fileprivate static let words: [String] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "am", "pm", "a", "p", "e",
  ]
}

/// The words of the readers' language that a spreadsheet understands.
struct SpreadsheetWords {
  /// Months, halves of the day and exponents, in UTF-8.
  fileprivate let parts: [[UInt8]]
  /// In lower case: «истина», `true`.
  fileprivate let truthValues: Set<String>

  /// Adds the English words, which every Excel understands.
  init(_ words: FormatWords) {
    let own = words[.dateWords].split(separator: " ").map(String.init)
    parts = (own + SpreadsheetValue.words).map { Array($0.utf8) }
    truthValues = Set(words[.truthValues].split(separator: " ").map(String.init))
      .union(["true", "false"])
  }
}
