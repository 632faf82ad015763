import SourceText

/// A source line as it is shown: tabs widened, invisible characters shown, long ends cut.
struct DrawnLine {
  /// The most cells of source text in one line where no terminal has a say.
  static let widest = 100

  /// In cells; tabs are not aligned to columns.
  private static let tabWidth = 4
  /// Stands for what was cut off; one cell wide.
  private static let ellipsis = "…"

  /// The most cells of source text here.
  private let widest: Int

  /// At most ``widest`` cells and two ellipses.
  private(set) var text = ""

  /// The cells before the marked text.
  private(set) var indent = 0

  /// The cells of the marked text, at least one.
  private(set) var width = 0

  /// A line of a file with the part of a range that lies in it.
  init(
    _ line: SourceIndex.Line,
    of file: SourceFile,
    marking range: SourceRange,
    widest: Int = Self.widest
  ) {
    self.widest = widest
    let lower = min(max(Int(range.lower), line.lower), line.upper)
    let upper = min(max(Int(range.upper), lower), line.upper)
    // A long line costs only the part around the mark that can be shown.
    let reach = widest * 4
    let start = file.boundary(atOrAfter: max(line.lower, lower - reach))
    let end = file.boundary(atOrAfter: min(line.upper, lower + reach))
    let before = Self.cells(file.substring(start, lower))
    let marked = Self.cells(file.substring(lower, min(upper, max(lower, end))))
    let after = Self.cells(file.substring(min(upper, max(lower, end)), end))
    lay(before, marked, after, isCut: (start > line.lower, end < line.upper))
  }

  /// A line of a file without a mark.
  init(_ line: SourceIndex.Line, of file: SourceFile, widest: Int = Self.widest) {
    let start = SourceRange(file: SourceFileID(index: 0), lower: line.lower, upper: line.lower)
    self.init(line, of: file, marking: start, widest: widest)
  }

  /// Cuts what is too long, so that the mark stays in sight with as much around it as fits.
  private mutating func lay(
    _ before: [Cell],
    _ marked: [Cell],
    _ after: [Cell],
    isCut: (before: Bool, after: Bool)
  ) {
    let all = before.total + marked.total + after.total
    var head = before[...]
    var tail = (marked + after)[...]
    if isCut.before || (all > widest && before.total > widest / 2) {
      let room = max(widest / 4, widest - tail.total)
      head = before.suffix(withinCells: min(room, widest / 2))
    }
    let isHeadCut = isCut.before || head.count < before.count
    if head.total + tail.total > widest {
      tail = tail.prefix(withinCells: widest - head.total)
    }
    let isTailCut = isCut.after || tail.count < marked.count + after.count
    text = (isHeadCut ? Self.ellipsis : "") + head.joined + tail.joined
    if isTailCut { text += Self.ellipsis }
    indent = head.total + (isHeadCut ? 1 : 0)
    width = max(1, tail.prefix(marked.count).total)
  }

  /// One character with what is shown for it.
  struct Cell {
    /// One or several characters; a dot for what would command the terminal.
    var text: String
    /// In cells of the terminal.
    var width: Int
  }

  /// The characters of a text as they are shown.
  private static func cells(_ text: String) -> [Cell] {
    text.map { character in
      if character == "\t" {
        return Cell(text: String(repeating: " ", count: tabWidth), width: tabWidth)
      }
      if character.unicodeScalars.contains(where: \.isUnprintable) {
        return Cell(text: "·", width: 1)
      }
      return Cell(text: String(character), width: CellWidth.of(character))
    }
  }
}

extension Collection<DrawnLine.Cell> {
  /// In cells of the terminal.
  fileprivate var total: Int { reduce(0) { $0 + $1.width } }
  /// What is shown, without gaps.
  fileprivate var joined: String { map(\.text).joined() }
}

extension Array<DrawnLine.Cell> {
  /// The last cells that fit.
  fileprivate func suffix(withinCells limit: Int) -> ArraySlice<DrawnLine.Cell> {
    var room = limit
    var start = count
    while start > 0, self[start - 1].width <= room {
      start -= 1
      room -= self[start].width
    }
    return self[start...]
  }
}

extension ArraySlice<DrawnLine.Cell> {
  /// The first cells that fit.
  fileprivate func prefix(withinCells limit: Int) -> ArraySlice<DrawnLine.Cell> {
    var room = limit
    var end = startIndex
    while end < endIndex, self[end].width <= room {
      room -= self[end].width
      end += 1
    }
    return self[startIndex..<end]
  }
}

extension SourceFile {
  /// The first start of a code point from an offset on.
  fileprivate func boundary(atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
