import SourceText

/// Words of which some are coloured, broken between words where a terminal is too narrow.
struct Paragraph {
  /// A part of a word, or a whole one.
  private struct Piece {
    var text: String
    var colour: Ink.Colour?
  }

  /// Each of one or several pieces; spaces stand between them.
  private var words: [[Piece]] = [[]]

  /// Adds a text; a space in it is where a line may end.
  mutating func add(_ text: String, _ colour: Ink.Colour? = nil) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      if number > 0 { words.append([]) }
      if !part.isEmpty { words[words.count - 1].append(Piece(text: String(part), colour: colour)) }
    }
  }

  /// Adds a text in which no line may end.
  mutating func addWhole(_ text: String) {
    words[words.count - 1].append(Piece(text: text, colour: nil))
  }

  /// Writes the words and a line end.
  ///
  /// - Parameters:
  ///   - ink: What is written to; without a width no line is broken.
  ///   - indent: The cells before the first line.
  ///   - hanging: The cells before further lines.
  ///   - start: The cells that the first line has already.
  func draw(into ink: inout Ink, indent: Int = 0, hanging: Int = 4, from start: Int = 0) {
    ink.blanks(indent)
    var column = start + indent
    for (number, word) in words.enumerated() {
      let width = word.reduce(0) { $0 + CellWidth.of($1.text) }
      if number > 0, let most = ink.width, column + 1 + width > most, column > hanging {
        ink.endLine()
        ink.blanks(hanging)
        column = hanging
      } else if number > 0 {
        ink.blanks(1)
        column += 1
      }
      for piece in word { ink.text(piece.text, piece.colour) }
      column += width
    }
    ink.endLine()
  }
}

extension Diagnostic {
  /// `path:line:column`, or the path alone; `nil` for what speaks of no file.
  func shownPlace(_ index: inout SourceIndex) -> String? {
    range.map { index.place(of: $0) } ?? path?.harmless
  }
}

extension Paragraph {
  /// The first line of a finding, which makes sense alone.
  init(heading diagnostic: Diagnostic, _ index: inout SourceIndex) {
    if let place = diagnostic.shownPlace(&index) { add("\(place): ", .bold) }
    add(diagnostic.severity.word, diagnostic.severity.colour)
    add(" \(diagnostic.code.name): \(Ink.oneLine(diagnostic.message))")
    if let clause = diagnostic.clause {
      add(" ")
      addWhole(clause.first?.isNumber == true ? "(п. \(clause))" : "(\(clause))")
    }
  }
}
