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
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .reduce(0) { $0 + count(ofParagraph: $1, room: room) }
  }

  private static func count(ofParagraph text: Substring.UTF8View, room: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: UInt8(ascii: " ")) {
      var space = used > 0 ? 1 : 0
      for length in lengths(ofPartsOf: word) {
        if used > 0 && used + space + length > room {
          lines += 1
          used = 0
        }
        used += (used > 0 ? space : 0) + length
        lines += (used - 1) / room
        used = (used - 1) % room + 1
        space = 0
      }
    }
    return lines
  }

  /// The letters of «научно-» and «исследовательская».
  private static func lengths(ofPartsOf word: Substring.UTF8View) -> [Int] {
    let parts = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      letters(of: part) + (index < parts.count - 1 ? 1 : 0)
    }.filter { $0 > 0 }
  }

  /// The number of code points: bytes that do not continue one.
  private static func letters(of word: Substring.UTF8View) -> Int {
    word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
