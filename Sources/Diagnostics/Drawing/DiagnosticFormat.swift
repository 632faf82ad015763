import SourceText

/// A way to write findings down; each is one file.
public protocol DiagnosticFormat: Sendable {
  /// The findings in the order given, as UTF-8.
  func draw(_ diagnostics: [Diagnostic], in sources: SourceSet) -> [UInt8]
}

extension DiagnosticFormat where Self == FullFormat {
  /// For people at a terminal, without colour.
  public static var full: FullFormat { FullFormat() }
}

extension DiagnosticFormat where Self == ConciseFormat {
  /// One line per finding.
  public static var concise: ConciseFormat { ConciseFormat() }
}
