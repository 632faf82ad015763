import Diagnostics
import Russian

/// The line under the findings: «найдено: 2 ошибки, 1 предупреждение».
struct FindingSummary {
  let text: String

  init(_ findings: [Diagnostic]) {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : Self.counted(count, severity)
    }
    text = "найдено: \(parts.joined(separator: ", "))\n"
  }

  private static func counted(_ count: Int, _ severity: Severity) -> String {
    switch severity {
    case .error: plural(count, "ошибка", "ошибки", "ошибок")
    case .warning: plural(count, "предупреждение", "предупреждения", "предупреждений")
    case .note: plural(count, "заметка", "заметки", "заметок")
    }
  }
}
