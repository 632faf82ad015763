/// What formats have to say of their own, in the language of the readers.
public struct FormatWords: Hashable, Sendable {
  /// By raw value of the word.
  private let words: [String]

  /// A closure that switches over ``FormatWord`` cannot forget one.
  public init(_ word: (FormatWord) -> String) { words = FormatWord.allCases.map(word) }

  /// The word or sentence, ready to be written.
  subscript(word: FormatWord) -> String { words[word.rawValue] }
}

/// A word or sentence that a format says and no document.
public enum FormatWord: Int, CaseIterable, Sendable {
  /// Read aloud before the entries of the menu.
  case menu
  /// Before the links to the document as files.
  case downloads
  /// Before the links to the parts of a paper.
  case parts
  /// Behind the size of a file.
  case kilobytes

  /// The mark of a paper of invented data, and the sentence beside it.
  case sample
  /// The sentence beside ``sample``.
  case sampleRemark
  /// The mark of a paper whose order is not issued, and the sentence beside it.
  case draft
  /// The sentence beside ``draft``.
  case draftRemark

  // What a document follows from.
  /// Before the institution's name in an imprint; so the next four before what they name.
  case institution
  case directive
  case regulation
  case documentDate
  /// The abbreviations before one clause and before several.
  case clause
  /// The abbreviation before several clauses: «пп.».
  case clauses

  /// Puts a paper in force.
  case approved
  /// Under the line to sign on.
  case signature
  /// Under the line for the name of who signs.
  case signatory
  /// Before the day of a signature.
  case signingDate

  /// The name of a sheet without one.
  case sheet
  /// The sheet of words to choose from.
  case choices
  /// The sheet that Excel makes of a change history: no other may be called so.
  case history
  /// Asks back about a word that is not in the list: title and question.
  case unlisted
  /// The question of ``unlisted``.
  case unlistedQuestion
  /// Refuses a number of people: title, and what is right where a bound is known and where none is.
  case wrongCount
  /// What is right where the number of pupils is known.
  case countBounded
  /// What is right where it is not.
  case countAnyway
  /// Words, with spaces between, that make a spreadsheet take a text for a date or a number, and that it
  /// takes for truth values.
  case dateWords
  /// Words that a spreadsheet takes for truth values, with spaces between.
  case truthValues
  /// Behind a number of people.
  case people
  /// Before the page's number, and between it and the number of pages.
  case page
  /// Between the page's number and the number of pages.
  case pageOf
}
