import SourceText

/// The line starts of the files that findings point into, each file scanned once, when first asked.
struct SourceIndex {
  /// The files, by the ids of ranges.
  private let sources: SourceSet
  /// By index of the file: the byte offsets at which its lines start.
  private var lineStarts: [Int32: [Int32]] = [:]
  /// The column that was asked for last.
  private var last: ColumnMark?

  init(_ sources: SourceSet) { self.sources = sources }

  /// A line of a file with its number, counted from 1.
  struct Line {
    /// From 1.
    var number: Int

    /// The byte offset at which its text starts, past a byte-order mark.
    var lower: Int

    /// The byte offset past its text, before the line end.
    var upper: Int
  }

  /// A column that was counted.
  private struct ColumnMark {
    var file: SourceFileID
    /// In bytes.
    var offset: Int
    /// From 1, in characters as people count them.
    var column: Int
  }

  /// The file that a range lies in.
  func file(_ range: SourceRange) -> SourceFile { sources[range.file] }

  /// The place of a range's start as `path:line:column`.
  mutating func place(of range: SourceRange) -> String {
    let line = line(at: range)
    let column = column(of: offset(range.lower, in: line), in: line, of: range.file)
    return "\(file(range).path.harmless):\(line.number):\(column)"
  }

  /// Counts on from the last column asked for, so that many findings in one line cost one walk.
  private mutating func column(of offset: Int, in line: Line, of file: SourceFileID) -> Int {
    var start = ColumnMark(file: file, offset: line.lower, column: 1)
    if let last, last.file == file, last.offset >= line.lower, last.offset <= offset {
      start = last
    }
    start.column += sources[file].substring(start.offset, offset).count
    start.offset = offset
    last = start
    return start.column
  }

  /// The line in which a range starts.
  mutating func line(at range: SourceRange) -> Line {
    let starts = starts(of: range.file)
    let number = Self.number(of: range.lower, in: starts)
    return line(number, starts, sources[range.file].text)
  }

  /// The line with a number; `nil` past the ends of the file.
  mutating func line(_ number: Int, of file: SourceFileID) -> Line? {
    let starts = starts(of: file)
    guard number >= 1, number <= starts.count else { return nil }
    return line(number, starts, sources[file].text)
  }

  /// An offset, held inside the text of a line.
  private func offset(_ offset: Int32, in line: Line) -> Int {
    min(max(Int(offset), line.lower), line.upper)
  }

  /// The text of a line without its end, be it LF or CRLF.
  private func line(_ number: Int, _ starts: [Int32], _ text: [UInt8]) -> Line {
    var lower = Int(starts[number - 1])
    var upper = number < starts.count ? Int(starts[number]) - 1 : text.count
    if upper > lower, text[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    if lower == 0 { lower = min(upper, UTF8Validation.markLength(text)) }
    return Line(number: number, lower: lower, upper: upper)
  }

  /// Scans the file when it is first asked for.
  private mutating func starts(of file: SourceFileID) -> [Int32] {
    if let known = lineStarts[file.index] { return known }
    var starts: [Int32] = [0]
    sources[file].text.withUnsafeBufferPointer { text in
      for offset in text.indices where text[offset] == UInt8(ascii: "\n") {
        starts.append(Int32(offset + 1))
      }
    }
    lineStarts[file.index] = starts
    return starts
  }

  /// The number of the last line that starts at an offset or before it.
  private static func number(of offset: Int32, in starts: [Int32]) -> Int {
    var lower = 0
    var upper = starts.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle + 1 } else { upper = middle }
    }
    return max(1, lower)
  }
}
