import ArgumentParser
import Diagnostics

/// How many findings are drawn at most; those that stop a build always are.
enum FindingLimit {
  /// As many as a person reads on a terminal; all of them anywhere else.
  case fitting
  /// All of them.
  case all
  /// So many.
  case most(Int)

  /// So many on a terminal, unless something else is asked for.
  private static let onTerminal = 40

  /// The first findings.
  ///
  /// - Parameters:
  ///   - findings: The worst first.
  ///   - isTerminal: Whether a person sees them as they are written.
  ///   - stopping: From which severity on they stop a build.
  /// - Returns: All that stop a build, and others as far as there is room.
  func kept(
    of findings: [RepeatedDiagnostic],
    isTerminal: Bool,
    stopping: Severity
  ) -> [RepeatedDiagnostic] {
    let most =
      switch self {
      case .fitting: isTerminal ? Self.onTerminal : findings.count
      case .all: findings.count
      case .most(let count): count
      }
    let errors = findings.prefix { $0.first.severity >= stopping }.count
    return Array(findings.prefix(max(errors, most)))
  }

  /// Reads the value of `--limit`: a number from 0, or «все».
  static func parse(_ text: String) throws -> FindingLimit {
    if let count = Int(text), count >= 0 { return .most(count) }
    if ["все", "all"].contains(text.lowercased()) { return .all }
    throw ValidationError("нужно целое число от 0 или слово «все»")
  }
}
