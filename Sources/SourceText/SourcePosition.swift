/// A place as people name it: both numbers count from 1, columns count characters.
public struct SourcePosition: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceFile {
  /// The position of a byte offset.
  ///
  /// - Complexity: linear in the offset, so it is only asked when a finding is drawn.
  public func position(of offset: Int32) -> SourcePosition {
    let offset = min(Int(offset), text.count)
    var line = 1
    var lineStart = 0
    for index in 0..<offset where text[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return SourcePosition(line: line, column: columns(from: lineStart, to: offset) + 1)
  }

  /// The number of characters between two offsets of one line; a byte-order mark is none.
  private func columns(from start: Int, to end: Int) -> Int {
    let hasMark = start == 0 && text.starts(with: [0xEF, 0xBB, 0xBF])
    return substring(hasMark ? min(3, end) : start, end).count
  }

  /// The text of a line counted from 1, without its end; `nil` past the last line.
  public func line(_ number: Int) -> String? {
    var start = 0
    for _ in 1..<max(1, number) {
      guard let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    var line = text[start..<end]
    if start == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
