import Foundation

/// What a process leaves on the disk, so that its end by a signal is understood.
struct FuzzNotes {
  let folder: URL
  let number: Int
  private var state: FileHandle?
  private var faultsFile: FileHandle?

  init(folder: URL, number: Int) {
    self.folder = folder
    self.number = number
  }

  private var stateURL: URL { folder.appending(path: "\(number).state") }
  private var faultsURL: URL { folder.appending(path: "\(number).faults") }
  /// What the process and its libraries print.
  var output: URL { folder.appending(path: "\(number).output") }

  /// What is known of a process.
  struct State: Codable {
    var seed: UInt64
    var tally: FuzzTally
    var isOver: Bool
  }

  mutating func open() throws {
    for url in [stateURL, faultsURL] {
      _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    }
    state = try FileHandle(forWritingTo: stateURL)
    faultsFile = try FileHandle(forWritingTo: faultsURL)
  }

  func begin(_ seed: UInt64, _ tally: FuzzTally) throws {
    try write(State(seed: seed, tally: tally, isOver: false))
  }

  func end(_ tally: FuzzTally) throws { try write(State(seed: 0, tally: tally, isOver: true)) }

  func add(_ fault: String, of seed: UInt64) throws {
    let line = fault.replacing("\n", with: " ")
    try faultsFile?.write(contentsOf: Data("\(seed)\t\(line)\n".utf8))
  }

  private func write(_ value: State) throws {
    // Padded, so that a shorter state leaves nothing of a longer one.
    let bytes = try JSONEncoder().encode(value)
    let padding = Data(repeating: UInt8(ascii: " "), count: max(0, 300 - bytes.count))
    try state?.seek(toOffset: 0)
    try state?.write(contentsOf: bytes + padding)
  }

  func read() throws -> State {
    try JSONDecoder().decode(State.self, from: Data(contentsOf: stateURL))
  }

  var faults: [SeededFault] {
    let text = (try? String(contentsOf: faultsURL, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let seed = UInt64(parts[0]) else { return nil }
      return SeededFault(seed: seed, words: String(parts[1]))
    }
  }
}

/// A fault and the seed of the institution that shows it.
struct SeededFault {
  var seed: UInt64
  var words: String

  /// What faults of one cause share: the words without numbers.
  var cause: String { words.filter { !$0.isNumber } }
}
