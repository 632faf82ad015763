import Diagnostics
import SourceText
import YAMLTree

/// Collects what is wrong with the shape of the definitions.
struct DecodingLog {
  private(set) var diagnostics: [Diagnostic] = []
  /// Keys whose further values the tree left out, which is told already.
  private var repetitions = 0
  /// The comments that let findings of rules be.
  var suppressions: [Suppression] = []
  /// The texts that may hold what must not be public.
  var texts: [WrittenText] = []

  /// How much could not be understood so far.
  var faults: Int { diagnostics.count + repetitions }

  mutating func noteRepetitions(in entries: [YAMLEntry]) {
    repetitions += entries.count(where: \.isRepeated)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(contentsOf more: [Diagnostic]) { diagnostics += more }
}
