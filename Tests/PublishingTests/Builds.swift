import Hashing
import Publishing
import Testing

@testable import struct Publishing.OutputFolder

extension PlannedFile {
  /// A file whose key is made from its text.
  init(_ path: String, _ text: String) {
    self.init(
      path: path,
      key: SHA256.digest(of: Array(text.utf8)),
      kind: "page",
      sources: ["programs/\(path).yaml"]
    )
  }
}

extension BuildOrigin {
  /// Of the program and the templates of most tests.
  static let usual = BuildOrigin(
    program: SHA256.digest(of: [2]),
    templates: SHA256.digest(of: [3])
  )
}

extension Workplace {
  func session(
    _ scanner: LeakScanner = .plain,
    sources: [String] = [],
    origin: BuildOrigin = .usual,
    probe: FaultProbe = .none,
    _ interruption: Interruption = Interruption()
  ) throws -> PublishingSession {
    let place = try OutputFolder(at: output, sources: sources)
    return try PublishingSession(place, origin, scanner, probe: probe, interruption: interruption)
  }

  /// Publishes files by path as a pipeline does: what can be kept is not rendered.
  @discardableResult
  func publish(
    _ files: [String: String],
    scanner: LeakScanner = .plain,
    workers: Int = 1,
    probe: FaultProbe = .none,
    _ interruption: Interruption = Interruption()
  ) throws -> PublishingOutcome {
    let session = try session(scanner, probe: probe, interruption)
    var batches = (0..<workers).map { _ in session.batch() }
    for (number, file) in files.enumerated() {
      try batches[number % workers].publish(file.key, file.value)
    }
    return try session.finish(batches.reversed())
  }
}

extension StagedBatch {
  mutating func publish(_ path: String, _ text: String) throws {
    let file = PlannedFile(path, text)
    if !keeps([path], key: file.key) { try write(file, bytes: Array(text.utf8)) }
  }
}

/// What publishing throws; `nil` when it does not.
func publishingError(_ action: () throws -> Void) -> PublishingError? {
  do { try action() } catch {
    if let error = error as? PublishingError { return error }
    Issue.record(error)
  }
  return nil
}
