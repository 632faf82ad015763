import Diagnostics
import SourceText

/// Cuts a text into rows of cells, by the rules of RFC 4180 with the tolerance that files need.
struct RowReader {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let space = UInt8(ascii: " ")

  private let text: UnsafeBufferPointer<UInt8>
  private let file: SourceFileID
  /// The sign between cells, as the header has it.
  let separator: UInt8
  /// The next byte to be read.
  private var offset: Int

  /// How many rows were read so far, empty ones too.
  private(set) var number: Int

  /// Whether a quote that nothing closes has swallowed the rest of the text.
  private(set) var isUnclosed = false

  /// What was wrong with quotes so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// Begins past a byte-order mark and empty lines, and finds the separator by the first line that
  /// is left.
  init(_ text: UnsafeBufferPointer<UInt8>, file: SourceFileID) {
    self.text = text
    self.file = file
    offset = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < text.count, text[offset] <= Self.space { offset += 1 }
    if let stated = Separator.stated(in: text[offset...]) {
      (separator, offset) = (stated.separator.rawValue, stated.end)
    } else {
      separator = Separator(ofHeader: text[offset...]).rawValue
    }
    number = text[..<offset].count { $0 == Self.lineFeed }
  }

  /// The next row with text in any cell; `nil` at the end.
  mutating func next() -> [Term]? {
    while offset < text.count {
      let row = readRow()
      number += 1
      if row.contains(where: { !$0.value.isEmpty }) { return row }
    }
    return nil
  }

  /// The cells up to the line's end, which is read too.
  private mutating func readRow() -> [Term] {
    var row = [readCell()]
    while offset < text.count, text[offset] == separator {
      offset += 1
      row.append(readCell())
    }
    skipLineEnd()
    return row
  }

  /// A cell without the spaces around it.
  private mutating func readCell() -> Term {
    skipBlanks()
    guard offset < text.count, text[offset] == Self.quote else { return readPlainCell() }
    return readQuotedCell()
  }

  /// A cell up to a separator or line end; quotes inside it are letters.
  private mutating func readPlainCell() -> Term {
    let lower = offset
    while offset < text.count, !isCellEnd(text[offset]) { offset += 1 }
    var upper = offset
    while upper > lower, text[upper - 1] == Self.space { upper -= 1 }
    return term(text[lower..<upper], lower, upper)
  }

  /// A cell whose separators, line ends and doubled quotes are text (RFC 4180, 2.5 to 2.7).
  private mutating func readQuotedCell() -> Term {
    let lower = offset
    var value: [UInt8] = []
    offset += 1
    while let byte = nextQuotedByte() { value.append(byte) }
    guard offset < text.count else {
      isUnclosed = true
      diagnostics.append(.unclosedQuote(range(lower, lower + 1)))
      return term(value, lower, offset)
    }
    offset += 1
    let upper = offset
    skipBlanks()
    let surplus = readPlainCell()
    if !surplus.value.isEmpty { diagnostics.append(.textAfterQuote(surplus)) }
    return term(value, lower, upper)
  }

  /// The next byte inside quotes; `nil` at the closing quote, which is left, or at the end.
  ///
  /// A doubled quote is one; the line ends of Windows become line feeds.
  private mutating func nextQuotedByte() -> UInt8? {
    guard offset < text.count else { return nil }
    let byte = text[offset]
    let following = offset + 1 < text.count ? text[offset + 1] : nil
    switch (byte, following) {
    case (Self.quote, Self.quote), (Self.carriageReturn, Self.lineFeed):
      offset += 2
      return following
    case (Self.quote, _):
      return nil
    default:
      offset += 1
      return byte
    }
  }

  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Spaces alone: a tab may be the separator.
  private mutating func skipBlanks() {
    while offset < text.count, text[offset] == Self.space { offset += 1 }
  }

  /// One line end: CRLF, LF or CR.
  private mutating func skipLineEnd() {
    if offset < text.count, text[offset] == Self.carriageReturn { offset += 1 }
    if offset < text.count, text[offset] == Self.lineFeed { offset += 1 }
  }

  private func term(_ bytes: some Collection<UInt8>, _ lower: Int, _ upper: Int) -> Term {
    Term(String(decoding: bytes, as: UTF8.self), at: range(lower, upper))
  }

  private func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: file, lower: lower, upper: upper)
  }
}
