import Foundation

/// A finished child process and what it used.
struct ChildProcess {
  /// What one run cost.
  struct Usage {
    var wallSeconds: Double
    var userSeconds: Double
    var systemSeconds: Double
    var peakKilobytes: Int
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs a program to its end, its output into a file.
  ///
  /// - Throws: `Failure` when it cannot be started or does not end with one of the codes, which is 0.
  static func run(
    _ arguments: [String],
    output: URL,
    accepting codes: [CInt] = [0]
  ) throws -> Usage {
    let start = ContinuousClock.now
    let process = try spawn(arguments, output: output)
    var status: CInt = 0
    var used = rusage()
    while wait4(process, &status, 0, &used) < 0 {
      guard errno == EINTR else {
        throw Failure(description: "wait4: \(String(cString: strerror(errno)))")
      }
    }
    guard status & 0x7F == 0, codes.contains(status >> 8) else {
      let said = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
      let line = arguments.joined(separator: " ")
      throw Failure(
        description: "`\(line)` ended with status \(status >> 8):\n\(said.suffix(4000))"
      )
    }
    return Usage(
      wallSeconds: (ContinuousClock.now - start) / .seconds(1),
      userSeconds: seconds(used.ru_utime),
      systemSeconds: seconds(used.ru_stime),
      peakKilobytes: used.ru_maxrss
    )
  }

  private static func spawn(_ arguments: [String], output: URL) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)

    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &pointers, environ)
    guard code == 0 else {
      throw Failure(description: "\(arguments[0]): \(String(cString: strerror(code)))")
    }
    return process
  }

  /// What this process itself used so far.
  static func userSeconds() -> Double { seconds(own().ru_utime) }

  /// User and system time that this process itself used so far.
  static func cpuSeconds() -> Double {
    let used = own()
    return seconds(used.ru_utime) + seconds(used.ru_stime)
  }

  private static func own() -> rusage {
    var used = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
    return used
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
