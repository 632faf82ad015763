import Diagnostics
import SourceText

/// Collects what is wrong with the shape of the definitions.
struct DecodingLog {
  private(set) var diagnostics: [Diagnostic] = []
  /// The comments that let findings of rules be.
  var suppressions: [Suppression] = []

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(contentsOf more: [Diagnostic]) { diagnostics += more }
}
