import SourceText

/// A way to write findings down; each is one file.
public protocol DiagnosticFormat: Sendable {
  /// The findings in the order given, as UTF-8.
  func draw(_ findings: [RepeatedDiagnostic], in sources: SourceSet) -> [UInt8]
}

extension DiagnosticFormat {
  /// Findings of which each is drawn by itself.
  public func draw(_ diagnostics: [Diagnostic], in sources: SourceSet) -> [UInt8] {
    draw(diagnostics.map(RepeatedDiagnostic.init), in: sources)
  }
}

extension DiagnosticFormat where Self == FullFormat {
  /// For people at a terminal, without colour.
  public static var full: FullFormat { FullFormat() }
}

extension DiagnosticFormat where Self == ConciseFormat {
  /// One line per finding.
  public static var concise: ConciseFormat { ConciseFormat() }
}
