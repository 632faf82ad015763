import SourceText

/// The source lines of one finding with their marks.
struct SnippetDrawing {
  /// One stretch of text to be marked.
  private struct Mark {
    /// The stretch; what of it lies in later lines is not marked.
    var range: SourceRange
    /// What is said of the place; empty for the finding's own.
    var text: String
    /// Whether it is the finding's own place.
    var isMain: Bool
    /// The line in which it starts.
    var line: SourceIndex.Line
  }

  /// In the order in which they are drawn.
  private let marks: [Mark]

  /// The file that the heading names.
  private let home: SourceFileID?
  /// Of the finding's own mark.
  private let colour: Ink.Colour

  /// The digits of the greatest line number shown.
  private let gutter: Int

  /// Looks all places up before the first is drawn.
  init(_ diagnostic: Diagnostic, _ index: inout SourceIndex) {
    var marks: [Mark] = []
    if let range = diagnostic.range {
      marks.append(Mark(range: range, text: "", isMain: true, line: index.line(at: range)))
    }
    for label in diagnostic.labels {
      let line = index.line(at: label.range)
      let text = Ink.oneLine(label.text)
      marks.append(Mark(range: label.range, text: text, isMain: false, line: line))
    }
    let home = diagnostic.range?.file
    self.home = home
    self.marks = marks.sorted { Self.isDrawnBefore($0, $1, home) }
    colour = diagnostic.severity.colour
    gutter = max(3, String(marks.map(\.line.number).max() ?? 1).count)
  }

  /// The file of the finding comes first, then the other files, each from top to bottom.
  private static func isDrawnBefore(_ first: Mark, _ second: Mark, _ home: SourceFileID?) -> Bool {
    let isAway = (first.range.file != home, second.range.file != home)
    if isAway.0 != isAway.1 { return isAway.1 }
    if first.range.file != second.range.file { return first.range.file < second.range.file }
    if first.line.number != second.line.number { return first.line.number < second.line.number }
    return first.isMain && !second.isMain
  }

  /// Lines with their marks; a line with several marks is shown once where it is short.
  func draw(into ink: inout Ink, _ index: inout SourceIndex) {
    var previous: Mark?
    var shown = ""
    for mark in marks {
      let file = index.file(mark.range)
      let line = DrawnLine(mark.line, of: file, marking: mark.range, widest: widest(in: ink))
      separate(previous, mark, &ink, &index)
      // A long line is cut around each of its marks, so it may be shown once for each.
      let isShown = previous.map { Self.shareLine($0, mark) } ?? false
      if !isShown || line.text != shown { drawSource(line, mark.line.number, &ink) }
      drawMark(line, mark, &ink)
      previous = mark
      shown = line.text
    }
  }

  /// Whether two marks stand under one line.
  private static func shareLine(_ first: Mark, _ second: Mark) -> Bool {
    first.range.file == second.range.file && first.line.number == second.line.number
  }

  /// Draws what lies between two marks: the path of another file, one line in between, or `...`.
  private func separate(
    _ previous: Mark?,
    _ mark: Mark,
    _ ink: inout Ink,
    _ index: inout SourceIndex
  ) {
    guard previous?.range.file == mark.range.file, let previous else {
      if mark.range.file != home { drawLine("\(index.place(of: mark.range)):", &ink) }
      return
    }
    switch mark.line.number - previous.line.number {
    case ...1: return
    case 2:
      guard let between = index.line(previous.line.number + 1, of: mark.range.file) else { return }
      let line = DrawnLine(between, of: index.file(mark.range), widest: widest(in: ink))
      drawSource(line, between.number, &ink)
    default: drawLine("...", &ink)
    }
  }

  private func drawLine(_ text: String, _ ink: inout Ink) {
    ink.blanks(2)
    ink.text(text, .blue)
    ink.endLine()
  }

  /// A source line behind its number.
  private func drawSource(_ line: DrawnLine, _ number: Int, _ ink: inout Ink) {
    let number = String(number)
    ink.blanks(2 + gutter - number.count)
    ink.text("\(number) |", .blue)
    if !line.text.isEmpty { ink.text(" \(line.text)") }
    ink.endLine()
  }

  /// The signs under a stretch, then what is said of it, beside them or, where that is too long, below.
  private func drawMark(_ line: DrawnLine, _ mark: Mark, _ ink: inout Ink) {
    let signs = String(repeating: mark.isMain ? "^" : "-", count: line.width)
    let end = 5 + gutter + line.indent + line.width + CellWidth.of(mark.text)
    let fits = mark.text.isEmpty || ink.width.map { end < $0 } ?? true
    let beside = fits && !mark.text.isEmpty ? " \(mark.text)" : ""
    drawEdge(&ink)
    ink.blanks(line.indent)
    ink.text(signs + beside, mark.isMain ? colour : .blue)
    ink.endLine()
    if fits { return }
    var paragraph = Paragraph()
    paragraph.add(mark.text, .blue)
    drawEdge(&ink)
    paragraph.draw(into: &ink, hanging: 5 + gutter, from: 5 + gutter)
  }

  /// What stands before the text of a line without a number.
  private func drawEdge(_ ink: inout Ink) {
    ink.blanks(3 + gutter)
    ink.text("|", .blue)
    ink.blanks(1)
  }

  /// The most cells of source text, with room for the number and for two ellipses.
  private func widest(in ink: Ink) -> Int {
    ink.width.map { max(20, $0 - gutter - 7) } ?? DrawnLine.widest
  }
}
