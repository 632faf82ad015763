import Foundation
import TestSupport

/// A temporary folder with definitions and a place for an output, removed when the test ends.
final class Sandbox: Sendable {
  let root: URL

  /// An empty folder.
  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "ozero-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  /// A folder with the files of a fixture, or of `Content` itself, in its `Content`.
  convenience init(_ base: String, shuffledBy seed: UInt64? = nil) throws {
    try self.init()
    var files = try Self.files(of: base)
    if let seed {
      var random = SplitMix(seed: seed)
      files.shuffle(using: &random)
    }
    for file in files { try write(file.bytes, to: "Content/\(file.path)") }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private static func files(of base: String) throws -> [(path: String, bytes: [UInt8])] {
    guard base == "Content" else { return try FixtureFiles.all(of: base) }
    return try Repository.files(under: base, endings: [".yaml", ".csv", ".md"]).map { path in
      (String(path.dropFirst(base.count + 1)), try Repository.bytes(path))
    }
  }

  func path(_ relative: String) -> String { root.appending(path: relative).path }

  func write(_ bytes: some Sequence<UInt8>, to relative: String) throws {
    let file = root.appending(path: relative)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  func text(_ relative: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: relative)), as: UTF8.self)
  }

  /// Replaces a text that must be in the file.
  func replace(_ old: String, with new: String, in relative: String) throws {
    let text = try text(relative)
    guard text.contains(old) else {
      throw Ozero.Failure(description: "\(relative) has no «\(old)»")
    }
    try write(text.replacing(old, with: new).utf8, to: relative)
  }

  @discardableResult
  func ozero(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> Ozero.Outcome {
    try Ozero.run(arguments, in: root.path, environment: environment)
  }

  /// Names in the folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }
}

/// Pseudo-random numbers that are the same in each run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
