import SourceText

/// One line per finding: place, severity, code, message, clause.
public struct ConciseFormat: DiagnosticFormat {
  /// Never coloured: such lines are read by other programs.
  public init() {}

  /// Sorted by the caller; labels and help are left out.
  public func draw(_ diagnostics: [Diagnostic], in sources: SourceSet) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: false)
    for diagnostic in diagnostics {
      ink.heading(diagnostic, place: diagnostic.range.map { index.place(of: $0) })
    }
    return ink.bytes
  }
}
