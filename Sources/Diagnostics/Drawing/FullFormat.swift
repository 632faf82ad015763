import SourceText

/// The form for people: heading, source lines with marks under the right characters, help.
///
/// The finding's own place is underlined with `^`, other places with `-` and their text.
public struct FullFormat: DiagnosticFormat {
  /// Whether the text holds the escape sequences of a terminal.
  public var isColoured: Bool

  /// Coloured for a terminal alone.
  public init(isColoured: Bool = false) { self.isColoured = isColoured }

  /// Findings are parted by an empty line; the last ends with none.
  public func draw(_ diagnostics: [Diagnostic], in sources: SourceSet) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: isColoured)
    for (number, diagnostic) in diagnostics.enumerated() {
      if number > 0 { ink.endLine() }
      ink.heading(diagnostic, place: diagnostic.range.map { index.place(of: $0) })
      SnippetDrawing(diagnostic, &index).draw(into: &ink, &index)
      if let help = diagnostic.help {
        ink.text("  помощь: ", .cyan)
        ink.text(Ink.oneLine(help, isHelp: true))
        ink.endLine()
      }
    }
    return ink.bytes
  }
}
