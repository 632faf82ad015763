import CivilTime
import Definitions
import Diagnostics
import Rules
import SourceText
import Synchronization
import TestSupport
import Testing

/// The small institution with one of its files replaced by something that no author meant.
struct DamagedInstitution {
  static let program = "programs/vesyolaya-kistochka.yaml"

  private let files: [InputFile]
  /// What the files say as they are, so that only the damaged one is read again and again.
  private let readings: [DefinitionReader.FileReading]

  init() throws {
    files = try FixtureFiles.all(of: "small").map { InputFile(path: $0.path, bytes: $0.bytes) }
    let kept = Mutex<[DefinitionReader.FileReading]>([])
    _ = DefinitionReader.read(files, in: "") { count, read in
      let readings = (0..<count).map(read)
      kept.withLock { $0 = readings }
      return readings
    }
    readings = kept.withLock { $0 }
  }

  /// The bytes of a file as they are.
  func bytes(of path: String = program) -> [UInt8] {
    files.first { $0.path == path }?.bytes ?? []
  }

  /// What is wrong with the findings about the institution; empty when they are as they should be.
  ///
  /// Every error about a file says where it is, every place lies in its file, and findings can be
  /// drawn.
  func faults(with bytes: [UInt8], as path: String = program) throws -> [String] {
    let (diagnostics, sources) = try check(with: bytes, as: path)
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
    let drawings = [
      FullFormat().draw(diagnostics, in: sources), ConciseFormat().draw(diagnostics, in: sources),
    ]
    if drawings.contains(where: { $0.isEmpty != diagnostics.isEmpty }) {
      faults.append("findings are not drawn")
    }
    return faults
  }

  /// The codes of the errors.
  func errors(with bytes: [UInt8], as path: String = program) throws -> [String] {
    try check(with: bytes, as: path).0.filter { $0.severity == .error }.map(\.code.name)
  }

  private func check(with bytes: [UInt8], as path: String) throws -> ([Diagnostic], SourceSet) {
    let index = try #require(files.firstIndex { $0.path == path })
    var inputs = files
    inputs[index].bytes = bytes
    let readings = readings
    return try Self.check(inputs) { _, read in
      var all = readings
      all[index] = read(index)
      return all
    }
  }

  /// What reading and all rules find in the files.
  static func check(
    _ inputs: [InputFile],
    mapping: DefinitionReader.Mapping = { (0..<$0).map($1) }
  ) throws -> ([Diagnostic], SourceSet) {
    let reading = DefinitionReader.read(inputs, in: "", mapping: mapping)
    let date = try #require(CalendarDate(iso: "2026-11-25"))
    let validation = Validation(reading.definitions, reading: reading.diagnostics, on: date)
    return (validation.diagnostics, reading.sources)
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
