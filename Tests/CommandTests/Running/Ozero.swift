import Foundation
import TestSupport

/// The built command, run as people run it.
enum Ozero {
  /// How a run ended and what it said.
  struct Outcome {
    /// The exit code; `nil` when a signal ended the run.
    var code: Int32?
    var out: String
    var error: String
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The executable beside the tests; a test run builds both.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(filePath: tests).deletingLastPathComponent().appending(path: "ozero").path
    let isBeside = FileManager.default.isExecutableFile(atPath: beside)
    return isBeside ? beside : Repository.root.appending(path: ".build/debug/ozero").path
  }()

  /// What every run sees of the environment, whatever that of the tests is.
  static let environment: [String: String] = {
    let inherited = ProcessInfo.processInfo.environment
    let library = inherited["LD_LIBRARY_PATH"].map { ["LD_LIBRARY_PATH": $0] } ?? [:]
    return ["PATH": "/usr/bin:/bin", "LANG": "C", "TZ": "UTC"].merging(library) { $1 }
  }()

  /// Runs the command in a folder to its end.
  static func run(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try start(arguments, in: folder, environment: environment).outcome()
  }

  /// Starts the command; its output goes into files, so that no pipe can fill up.
  static func start(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = [:],
    out: String? = nil,
    error: String? = nil,
    ignoring signal: String? = nil
  ) throws -> RunningOzero {
    let said = FileManager.default.temporaryDirectory.appending(path: "ozero-\(UUID().uuidString)")
    let out = out ?? said.path + ".out"
    let error = error ?? said.path + ".err"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let toWrite = O_WRONLY | O_CREAT | O_NOCTTY
    posix_spawn_file_actions_addopen(&actions, 1, out, toWrite | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, error, toWrite, 0o644)
    let all = self.environment.merging(environment) { $1 }
    // `env` changes the folder and then becomes the command, under the same number of process.
    let ignored = signal.map { ["--ignore-signal=\($0)"] } ?? []
    let line = ["env"] + ignored + ["--chdir", folder, path] + arguments
    var words = line.map { strdup($0) } + [nil]
    var variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads of tests block signals, and a blocked one would not end the command.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let code = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &words, &variables)
    guard code == 0 else {
      throw Failure(description: "\(path): \(String(cString: strerror(code)))")
    }
    return RunningOzero(process: process, out: out, error: error)
  }
}

/// A run that has not ended yet.
struct RunningOzero {
  let process: pid_t
  fileprivate let out: String
  fileprivate let error: String

  func signal(_ number: Int32) { kill(process, number) }

  /// Waits until the run has stopped itself, or has ended.
  func waitForStop() throws {
    var status: Int32 = 0
    while waitpid(process, &status, WUNTRACED) < 0 {
      guard errno == EINTR else { throw Ozero.Failure(description: "waitpid: \(errno)") }
    }
    guard status & 0xff == 0x7f else { throw Ozero.Failure(description: "ended: \(status)") }
  }

  /// Waits for the end.
  func outcome() throws -> Ozero.Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Ozero.Failure(description: "waitpid: \(errno)") }
    }
    let isExit = status & 0x7f == 0
    return Ozero.Outcome(
      code: isExit ? (status >> 8) & 0xff : nil,
      out: Self.taken(out),
      error: Self.taken(error)
    )
  }

  private static func taken(_ path: String) -> String {
    guard !path.hasPrefix("/dev/") else { return "" }
    defer { unlink(path) }
    return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }
}
