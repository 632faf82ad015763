import Diagnostics
import SourceText

/// A finding that a comment in the definitions lets be.
public struct SuppressedFinding: Hashable, Sendable {
  public var diagnostic: Diagnostic
  /// Why it is lawful, in the author's words, at their place.
  public var reason: Term

  public init(_ diagnostic: Diagnostic, reason: Term) {
    self.diagnostic = diagnostic
    self.reason = reason
  }
}
