/// Splits the bytes of a shell at its slots.
struct ShellReader {
  private(set) var parts: [PageShell.Part] = []
  private(set) var problems: [ShellProblem] = []
  private let bytes: [UInt8]
  private let slots: [String: ShellSlot]

  init(_ bytes: [UInt8], naming name: (ShellSlot) -> String) {
    self.bytes = bytes
    slots = Dictionary(uniqueKeysWithValues: ShellSlot.allCases.map { (name($0), $0) })
  }

  mutating func read() {
    var start = 0
    var hasContent = false
    while let open = pair(UInt8(ascii: "{"), from: start) {
      literal(start..<open)
      guard let close = pair(UInt8(ascii: "}"), from: open + 2) else {
        problems.append(.unclosedSlot(offset: open))
        return
      }
      if slot(named: trimmed(open + 2..<close), at: open) == .content { hasContent = true }
      start = close + 2
    }
    literal(start..<bytes.count)
    if !hasContent && problems.isEmpty { problems.append(.noContent) }
  }

  private mutating func literal(_ range: Range<Int>) {
    if !range.isEmpty { parts.append(.literal(bytes[range])) }
  }

  private mutating func slot(named name: String, at offset: Int) -> ShellSlot? {
    guard let slot = slots[name] else {
      problems.append(.unknownSlot(name: name, offset: offset))
      return nil
    }
    parts.append(.slot(slot))
    return slot
  }

  /// The offset of the first two equal bytes.
  private func pair(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == byte && bytes[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    let inner = bytes[range]
    let start = inner.firstIndex { $0 > 0x20 } ?? inner.endIndex
    let end = inner.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
