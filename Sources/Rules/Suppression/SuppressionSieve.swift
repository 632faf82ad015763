import Diagnostics
import InstitutionModel
import SourceText

/// Holds back the findings of rules that comments let be.
struct SuppressionSieve {
  /// A code of a comment, with whether it held anything back.
  struct Permission {
    /// The code that may be let be, at its place.
    let code: Term
    /// Why, in the author's words.
    let reason: Term
    /// The line whose findings are let be: that of the value, not of the comment above it.
    let line: SourceRange
    fileprivate(set) var isUsed = false
  }

  /// One for each code of each comment that has a reason, by place.
  private(set) var permissions: [Permission] = []
  /// What was held back, in the order of the rules.
  private var found: [SuppressedFinding] = []
  /// By code: indices into `permissions`, by place.
  private var indices: [String: [Int]] = [:]

  /// Comments without a reason let nothing be.
  init(_ suppressions: [Suppression]) {
    for suppression in suppressions {
      guard let reason = suppression.reason else { continue }
      for code in suppression.codes {
        indices[code.value, default: []].append(permissions.count)
        permissions.append(Permission(code: code, reason: reason, line: suppression.line))
      }
    }
  }

  /// The findings that nothing lets be; the others are kept.
  mutating func pass(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    if permissions.isEmpty { return diagnostics }
    var passed: [Diagnostic] = []
    for diagnostic in diagnostics {
      if let index = permission(for: diagnostic) {
        permissions[index].isUsed = true
        found.append(SuppressedFinding(diagnostic, reason: permissions[index].reason))
      } else {
        passed.append(diagnostic)
      }
    }
    return passed
  }

  /// What was held back, in reading order.
  var suppressed: [SuppressedFinding] {
    var reasons: [Diagnostic: Term] = [:]
    for finding in found { reasons[finding.diagnostic] = finding.reason }
    return found.map(\.diagnostic).sortedForReading().compactMap { diagnostic in
      reasons[diagnostic].map { SuppressedFinding(diagnostic, reason: $0) }
    }
  }

  /// The first comment on the line of the finding that names its code.
  private func permission(for diagnostic: Diagnostic) -> Int? {
    guard let range = diagnostic.range else { return nil }
    return indices[diagnostic.code.name]?.first { permissions[$0].line.holdsStart(of: range) }
  }
}

extension SourceRange {
  /// Whether the other begins within this one, its end included.
  fileprivate func holdsStart(of other: SourceRange) -> Bool {
    file == other.file && lower <= other.lower && other.lower <= upper
  }
}
