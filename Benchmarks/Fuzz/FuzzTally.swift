import Fuzzing

/// How much was tried.
struct FuzzTally: Codable {
  var checks = 0
  var accepted = 0
  var builds = 0
  var files = 0

  mutating func add(_ outcome: FuzzTrial.Outcome) {
    checks += 1
    if outcome.isAccepted { accepted += 1 }
    if outcome.files > 0 { builds += 1 }
    files += outcome.files
  }

  static func + (first: FuzzTally, second: FuzzTally) -> FuzzTally {
    FuzzTally(
      checks: first.checks + second.checks,
      accepted: first.accepted + second.accepted,
      builds: first.builds + second.builds,
      files: first.files + second.files
    )
  }
}
