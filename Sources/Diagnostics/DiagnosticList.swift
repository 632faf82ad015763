extension Sequence<Diagnostic> {
  /// The findings by file, place and code, each once.
  ///
  /// Findings without a place come first: they speak of the whole input.
  public func sortedForReading() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in sorted(by: Diagnostic.isReportedBefore) where result.last != diagnostic {
      result.append(diagnostic)
    }
    return result
  }

  /// Errors, then warnings, then notes, each in the order in which they are given.
  public func worstFirst() -> [Diagnostic] {
    let all = Array(self)
    return Severity.allCases.reversed().flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }

  /// Whether the build must not publish.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  /// By place, then by code, message and help; severity plays no part.
  static func isReportedBefore(_ first: Diagnostic, _ second: Diagnostic) -> Bool {
    if first.range != second.range {
      guard let later = second.range else { return false }
      guard let earlier = first.range else { return true }
      return earlier < later
    }
    return (first.code.name, first.message, first.help ?? "")
      < (second.code.name, second.message, second.help ?? "")
  }
}
