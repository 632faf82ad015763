/// Estimates how many lines a text takes in a cell.
///
/// Only the program that opens the file knows its fonts, but it does not look: LibreOffice keeps the
/// height of rows as written, and no program fits rows to joined cells.
enum WrappedLines {
  /// The lines of a text that is broken at spaces and after hyphens, and inside a word that is longer than a line.
  ///
  /// The width of the cell is given in digits of the standard font.
  static func count(_ text: String, letters: Double) -> Int {
    let room = max(1, Int(letters))
    // No letter is shorter than a byte.
    if text.utf8.count <= room && !text.utf8.contains(UInt8(ascii: "\n")) { return 1 }
    var text = text
    return text.withUTF8 { bytes in
      var lines = FilledLines(room: room)
      for byte in bytes { lines.take(byte) }
      return lines.finish()
    }
  }
}

/// Lines that are filled byte by byte.
private struct FilledLines {
  let room: Int
  private var lines = 1
  /// The letters of the last line.
  private var used = 0
  /// The letters of the part of a word, «научно-» or «исследовательская», that is being read.
  private var part = 0
  /// 1 before the first part of a word that does not begin a line.
  private var space = 0

  init(room: Int) { self.room = room }

  mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): breakLine()
    case UInt8(ascii: " "): endWord()
    case UInt8(ascii: "-"):
      part += 1
      endPart()
    // Bytes that begin a code point.
    case _ where byte & 0xC0 != 0x80: part += 1
    case _: break
    }
  }

  mutating func finish() -> Int {
    endPart()
    return lines
  }

  private mutating func breakLine() {
    endPart()
    lines += 1
    used = 0
    space = 0
  }

  private mutating func endWord() {
    endPart()
    space = used > 0 ? 1 : 0
  }

  private mutating func endPart() {
    guard part > 0 else { return }
    if used > 0 && used + space + part > room {
      lines += 1
      used = 0
    }
    used += (used > 0 ? space : 0) + part
    lines += (used - 1) / room
    used = (used - 1) % room + 1
    space = 0
    part = 0
  }
}
