/// Splits the bytes of a shell at its slots.
struct ShellReader {
  /// What was read so far.
  private(set) var parts: [PageShell.Part] = []
  /// What is wrong, by place.
  private(set) var problems: [ShellProblem] = []
  /// The file in UTF-8.
  private let bytes: [UInt8]
  /// By the name that people write.
  private let slots: [String: ShellSlot]

  /// Names are those of the readers' language.
  init(_ bytes: [UInt8], naming name: (ShellSlot) -> String) {
    self.bytes = bytes
    slots = Dictionary(uniqueKeysWithValues: ShellSlot.allCases.map { (name($0), $0) })
  }

  /// Splits at pairs of braces; an unclosed one ends the reading.
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

  /// Adds what stands between two slots, if anything does.
  private mutating func literal(_ range: Range<Int>) {
    if !range.isEmpty { parts.append(.literal(bytes[range])) }
  }

  /// Adds a slot; an unknown name is a problem at its braces.
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

  /// The name without spaces around it.
  private func trimmed(_ range: Range<Int>) -> String {
    let inner = bytes[range]
    let start = inner.firstIndex { $0 > 0x20 } ?? inner.endIndex
    let end = inner.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
