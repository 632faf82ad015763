import Diagnostics
import SourceText

extension Look {
  /// One finding.
  static func found(
    _ message: String,
    at range: SourceRange,
    labels: [Label] = [],
    help: String? = nil
  ) -> Look {
    .found([Finding(message, at: range, labels: labels, help: help)])
  }
}
