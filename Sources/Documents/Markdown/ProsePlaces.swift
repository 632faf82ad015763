import SourceText

/// Finds the places of words in the text of a prose file.
///
/// libcmark gives reliable lines for blocks only. Words are asked for in the order of the text, so a
/// cursor that never goes back finds each of them and the whole search stays linear.
struct ProsePlaces {
  /// The whole file in UTF-8.
  private let text: [UInt8]
  private let id: SourceFileID
  /// Byte offsets of the lines, from the offset at which the prose begins.
  private let lineStarts: [Int]
  /// The byte offset at which the next search begins; never goes back within a block.
  private var cursor: Int
  /// Past the last line of the block.
  private var blockEnd: Int
  /// The first byte of the block's first line.
  private var blockStart: Int
  /// Looked for once, since every link of a long line may need it.
  private var knownFirstLine: SourceRange?

  /// Lines are counted from the offset, as libcmark counts them.
  init(_ file: SourceFile, id: SourceFileID, from offset: Int) {
    text = file.text
    self.id = id
    lineStarts = Self.lineStarts(of: file.text, from: offset)
    cursor = offset
    blockStart = offset
    blockEnd = file.text.count
  }

  /// The following searches are for words of the block on these lines.
  mutating func enterBlock(_ step: MarkdownStep) {
    let lower = start(ofLine: step.firstLine)
    if lower != blockStart { knownFirstLine = nil }
    blockStart = lower
    blockEnd = start(ofLine: max(step.firstLine, step.lastLine) + 1)
    cursor = max(cursor, blockStart)
  }

  /// The place of the next occurrence of the words in the block; else the block's first line.
  mutating func range(of words: String) -> SourceRange {
    guard let found = occurrence(of: Array(words.utf8)) else {
      cursor = max(cursor, blockEnd)
      return firstLine
    }
    cursor = found.upperBound
    return SourceRange(file: id, lower: found.lowerBound, upper: found.upperBound)
  }

  /// The place of a part of a text that libcmark gave, found by the letters around it; `nil` for signs
  /// that a backslash keeps from being markup.
  func place(of part: Range<String.Index>, in text: Substring) -> SourceRange? {
    for (left, right) in Self.widths {
      let lower = text.index(part.lowerBound, offsetBy: -left, limitedBy: text.startIndex)
      let upper = text.index(part.upperBound, offsetBy: right, limitedBy: text.endIndex)
      let before = text[(lower ?? text.startIndex)..<part.lowerBound].utf8
      let around = text[(lower ?? text.startIndex)..<(upper ?? text.endIndex)]
      guard let found = occurrence(of: Array(around.utf8)) else { continue }
      let start = found.lowerBound + before.count
      if start > 0, self.text[start - 1] == UInt8(ascii: "\\") { return nil }
      return SourceRange(file: id, lower: start, upper: start + text[part].utf8.count)
    }
    return nil
  }

  /// How many letters before and behind are looked at; an end of a line is a blank in the text, so that at last
  /// only those behind tell equal signs apart.
  private static let widths = [(8, 8), (3, 3), (0, 8), (0, 3), (0, 0)]

  /// The text of the lines of a block.
  func lines(_ step: MarkdownStep) -> [ArraySlice<UInt8>] {
    guard step.lastLine >= step.firstLine else { return [] }
    return (step.firstLine...step.lastLine).map { number in
      var line = text[start(ofLine: number)..<start(ofLine: number + 1)]
      while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
      return line
    }
  }

  /// The first line of the block, without the spaces before it.
  var firstLine: SourceRange {
    mutating get {
      let line = knownFirstLine ?? line(from: blockStart)
      knownFirstLine = line
      return line
    }
  }

  /// The line counted from 1, without the spaces before it.
  func line(_ number: Int) -> SourceRange { line(from: start(ofLine: number)) }

  private func line(from start: Int) -> SourceRange {
    var lower = start
    while lower < text.count, text[lower] == UInt8(ascii: " ") { lower += 1 }
    var upper = lower
    while upper < text.count, text[upper] != 0x0A, text[upper] != 0x0D { upper += 1 }
    return SourceRange(file: id, lower: lower, upper: upper)
  }

  /// The next place of the bytes in the block, at or behind the cursor.
  private func occurrence(of words: [UInt8]) -> Range<Int>? {
    guard let first = words.first else { return nil }
    var index = cursor
    while index + words.count <= blockEnd {
      if text[index] == first, text[index..<index + words.count].elementsEqual(words) {
        return index..<index + words.count
      }
      index += 1
    }
    return nil
  }

  /// The byte offset of a line; the text's end for one past the last.
  private func start(ofLine number: Int) -> Int {
    let index = max(0, number - 1)
    return index < lineStarts.count ? lineStarts[index] : text.count
  }

  private static func lineStarts(of text: [UInt8], from offset: Int) -> [Int] {
    var starts = [offset]
    var index = offset
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(index) }
    }
    return starts
  }
}
