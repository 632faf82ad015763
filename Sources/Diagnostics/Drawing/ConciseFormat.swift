import SourceText

/// One line per finding: place, severity, code, message, clause.
public struct ConciseFormat: DiagnosticFormat {
  public init() {}

  public func draw(_ diagnostics: [Diagnostic], in sources: SourceSet) -> [UInt8] {
    var index = SourceIndex(sources)
    var ink = Ink(isColoured: false)
    for diagnostic in diagnostics {
      ink.heading(diagnostic, place: diagnostic.range.map { index.place(of: $0) })
    }
    return ink.bytes
  }
}
