import Diagnostics
import SourceText

/// A finding that a comment in the definitions lets be.
public struct SuppressedFinding: Hashable, Sendable {
  /// What would have been told, complete.
  public var diagnostic: Diagnostic
  /// Why it is lawful, in the author's words, at their place.
  public var reason: Term

  /// A finding with the reason for which it is let be.
  public init(_ diagnostic: Diagnostic, reason: Term) {
    self.diagnostic = diagnostic
    self.reason = reason
  }
}
