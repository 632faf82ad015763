import Glibc
import Pipeline
import Publishing

/// Asks other sites for addresses by the program curl: four at once, 15 seconds each, heads alone.
///
/// A program of its own and no library, since every other run of the command would pay for loading one.
enum WebVisits {
  /// The answers by the addresses' order.
  ///
  /// - Throws: `SystemFault` when the program cannot be run.
  static func answers(to addresses: [String]) throws(SystemFault) -> [ExternalAnswer] {
    let output = try run(reading: config(of: addresses))
    var answers = Array(repeating: ExternalAnswer.silence, count: addresses.count)
    for line in output.split(separator: "\n") {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 3, answers.indices.contains(numbers[0]) else { continue }
      answers[numbers[0]] = ExternalAnswer(status: numbers[1], fault: numbers[2])
    }
    return answers
  }

  private static let arguments = [
    "curl", "--disable", "--config", "-", "--silent", "--no-progress-meter", "--head", "--location",
    "--globoff", "--max-redirs", "5", "--proto", "=http,https", "--connect-timeout", "5",
    "--max-time", "15", "--parallel", "--parallel-max", "4", "--user-agent", "ozero",
    "--write-out", "%{urlnum} %{http_code} %{exitcode}\n",
  ]

  /// What curl reads: in quotation marks a backslash and a mark are escaped.
  private static func config(of addresses: [String]) -> [UInt8] {
    addresses.flatMap { address in
      let escaped = address.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return Array("url = \"\(escaped)\"\noutput = \"/dev/null\"\n".utf8)
    }
  }

  /// Runs the program with bytes as its input; gives its output.
  private static func run(reading input: [UInt8]) throws(SystemFault) -> String {
    let (ask, answer) = (try Pipe(), try Pipe())
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ask.reading, 0)
    posix_spawn_file_actions_adddup2(&actions, answer.writing, 1)
    for end in [ask.reading, ask.writing, answer.reading, answer.writing] {
      posix_spawn_file_actions_addclose(&actions, end)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let fault = posix_spawnp(&process, "curl", &actions, nil, &words, environ)
    close(ask.reading)
    close(answer.writing)
    defer { close(answer.reading) }
    guard fault == 0 else {
      close(ask.writing)
      throw SystemFault(fault)
    }
    write(input, to: ask.writing)
    close(ask.writing)
    let output = readAll(answer.reading)
    waitpid(process, nil, 0)
    return String(decoding: output, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }
}

/// What is written at one end is read at the other.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(SystemFault) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFault(errno) }
    (reading, writing) = (ends[0], ends[1])
  }
}

extension ExternalAnswer {
  /// `fault` is the exit code that curl tells of a transfer: 6 where no site has the name.
  fileprivate init(status: Int, fault: Int) {
    self = status > 0 ? .status(status) : fault == 6 ? .noSuchSite : .silence
  }
}
