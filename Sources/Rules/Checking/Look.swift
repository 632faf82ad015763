import Diagnostics
import SourceText

/// What a rule has to say of one thing.
public enum Look: Sendable {
  /// Nothing is on record, or nobody could read it.
  case unknown
  /// Nothing is on record, and it should be.
  case missing([Finding])
  /// The thing is known and keeps the norm.
  case fine
  /// The thing is known and does not; empty where a shared cause tells it in the end.
  case found([Finding])

  /// What was found, if anything.
  init(_ findings: [Finding]) { self = findings.isEmpty ? .fine : .found(findings) }

  /// What was found, if anything.
  init(_ finding: Finding?) { self = finding.map { .found([$0]) } ?? .fine }
}

extension Sequence<Look> {
  /// What is said of a thing that was looked at in several ways: unknown if it is so in all.
  var joined: Look {
    var tally = Tally()
    for look in self { tally.add(look) }
    if tally.looked > 0 { return Look(tally.findings) }
    return tally.findings.isEmpty ? .unknown : .missing(tally.findings)
  }
}

extension Look {
  /// One finding.
  static func found(
    _ message: String,
    at range: SourceRange,
    labels: [Label?] = [],
    help: String? = nil
  ) -> Look {
    .found([Finding(message, at: range, labels: labels, help: help)])
  }
}
