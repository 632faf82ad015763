import CivilTime
import Diagnostics
import InstitutionModel
import Rules
import SourceText
import TestSupport
import Testing

/// The small institution with one of its files replaced by something that no author meant.
struct DamagedInstitution {
  static let program = "programs/vesyolaya-kistochka.yaml"

  private static let small = Result {
    KeptInstitution(
      try FixtureFiles.all(of: "small").map { InputFile(path: $0.path, bytes: $0.bytes) }
    )
  }

  private let kept: KeptInstitution

  init() throws { kept = try Self.small.get() }

  /// The bytes of a file as they are.
  func bytes(of path: String = program) -> [UInt8] { kept.bytes(of: path) }

  /// What reading and all rules find when a file is damaged so.
  func check(with bytes: [UInt8], as path: String = program) throws -> Findings {
    try Findings(in: kept.reading(with: bytes, as: path))
  }

  /// What is wrong with the findings when a file is damaged so.
  ///
  /// To rules a program that cannot be read is none; random bytes show what they say of that.
  func faults(with bytes: [UInt8], as path: String = program) throws -> [String] {
    let reading = kept.reading(with: bytes, as: path)
    guard reading.definitions.unreadablePrograms.isEmpty else {
      return Findings(diagnostics: reading.diagnostics, sources: reading.sources).faults
    }
    return try Findings(in: reading).faults
  }

  /// What reading and all rules find.
  struct Findings {
    var diagnostics: [Diagnostic]
    var sources: SourceSet

    init(diagnostics: [Diagnostic], sources: SourceSet) {
      self.diagnostics = diagnostics
      self.sources = sources
    }

    init(in reading: Reading) throws {
      let date = try #require(CalendarDate(iso: "2026-11-25"))
      let validation = Validation(reading, on: date)
      diagnostics = validation.diagnostics
      sources = reading.sources
    }

    /// The codes of the errors.
    var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.code.name) }

    /// The findings in both formats.
    var drawings: [[UInt8]] {
      [FullFormat().draw(diagnostics, in: sources), ConciseFormat().draw(diagnostics, in: sources)]
    }

    /// What is wrong with the findings; empty when they are as they should be.
    ///
    /// Every error about a file says where it is, every place lies in its file, and findings can be
    /// drawn.
    var faults: [String] {
      var faults: [String] = []
      for diagnostic in diagnostics {
        if diagnostic.range == nil, diagnostic.code != "missing-file" {
          faults.append("\(diagnostic.code.name) says no place")
        }
        for range in [diagnostic.range].compactMap({ $0 }) + diagnostic.labels.map(\.range)
        where range.lower < 0 || Int(range.upper) > sources[range.file].text.count {
          faults.append("\(diagnostic.code.name) points outside of its file")
        }
      }
      if drawings.contains(where: { $0.isEmpty != diagnostics.isEmpty }) {
        faults.append("findings are not drawn")
      }
      return faults
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
