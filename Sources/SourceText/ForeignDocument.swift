/// A file of another program under the name of a text, told by its first bytes.
///
/// Russian: «документ другой программы».
public enum ForeignDocument: Hashable, Sendable {
  /// Word, new and old, and what saves like it.
  case word
  case spreadsheet
  case richText
  case webPage
  case pdf
  case picture
  case archive

  /// `nil` for what may be a text.
  public init?(of bytes: [UInt8]) {
    if let known = Self.marks.first(where: { bytes.starts(with: $0.mark) }) {
      self = known.document
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.packed(bytes)
    } else if Self.beginsWebPage(bytes) {
      self = .webPage
    } else {
      return nil
    }
  }

  private static let marks: [(mark: [UInt8], document: ForeignDocument)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], .word), (Array("{\\rtf".utf8), .richText),
    (Array("%PDF".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive), (Array("MIME-Version:".utf8), .webPage),
    ([0xEF, 0xBB, 0xBF] + Array("{\\rtf".utf8), .richText),
  ]

  /// What lies in a ZIP, by the names at its beginning and its end.
  private static func packed(_ bytes: [UInt8]) -> ForeignDocument {
    let names = String(decoding: bytes.prefix(4096) + bytes.suffix(4096), as: UTF8.self)
    if names.utf8.holds("word/") || names.utf8.holds("opendocument.text") { return .word }
    if names.utf8.holds("xl/") || names.utf8.holds("opendocument.spreadsheet") {
      return .spreadsheet
    }
    return .archive
  }

  /// Whether a text begins as pages of the web do, past blanks and a mark of byte order.
  private static func beginsWebPage(_ bytes: [UInt8]) -> Bool {
    let body = bytes.dropFirst(UTF8Validation.markLength(bytes)).prefix(1024)
      .drop { $0 <= UInt8(ascii: " ") }
    guard body.first == UInt8(ascii: "<") else { return false }
    let start = String(decoding: body.prefix(20), as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<?xml", "<head", "<meta", "<body", "<table", "<w:", "<o:"]
      .contains { start.hasPrefix($0) }
  }
}
