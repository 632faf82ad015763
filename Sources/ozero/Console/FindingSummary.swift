import Diagnostics
import Russian

/// The line under the findings: «найдено: 2 ошибки, 1 предупреждение; показано 1 из 3, --limit все покажет
/// остальные».
struct FindingSummary {
  /// One line with its end.
  let text: String

  /// Counts all findings, however many of them are shown, and those that comments let be.
  ///
  /// - Parameters:
  ///   - findings: All of them.
  ///   - shown: How many were drawn.
  ///   - drawable: How many would be drawn without a limit: the same at many places is one.
  ///   - suppressed: How many comments let be.
  init(_ findings: [Diagnostic], shown: Int, of drawable: Int, suppressed: Int) {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : Self.counted(count, severity)
    }
    var clauses = ["найдено: \(parts.joined(separator: ", "))"]
    if shown < drawable {
      let isJoined = drawable < findings.count
      let word = pluralForm(drawable, "разного", "разных", "разных")
      let kinds = isJoined ? "\(drawable)\u{A0}\(word)" : String(drawable)
      clauses.append("показано \(shown) из\u{A0}\(kinds), остальные покажет --limit все")
    }
    if suppressed > 0 { clauses.append("допущено с причиной: \(suppressed)") }
    text = clauses.joined(separator: "; ") + "\n"
  }

  /// «2 ошибки».
  private static func counted(_ count: Int, _ severity: Severity) -> String {
    switch severity {
    case .error: plural(count, "ошибка", "ошибки", "ошибок")
    case .warning: plural(count, "предупреждение", "предупреждения", "предупреждений")
    case .note: plural(count, "заметка", "заметки", "заметок")
    }
  }
}
