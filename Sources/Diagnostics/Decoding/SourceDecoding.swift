import SourceText

/// Turns the bytes of a file into text, or tells its author how to save it right.
public enum SourceDecoding {
  /// What a file may be written in.
  public enum Acceptance: Hashable, Sendable {
    /// UTF-8, with or without a byte-order mark.
    case utf8Only

    /// Also the encoding in which Russian Excel saves tables.
    case utf8OrWindows1251
  }

  /// The longest file that is read, in bytes.
  public static let longestFile = 8 << 20

  /// The file as text; with a diagnostic, its text is only good for drawing that diagnostic.
  ///
  /// Windows-1251 is decoded in either case, so that ranges and drawn lines are of readable text.
  public static func decode(
    bytes: [UInt8],
    path: String,
    id: SourceFileID,
    accepting acceptance: Acceptance = .utf8Only
  ) -> (file: SourceFile, diagnostics: [Diagnostic]) {
    guard bytes.count <= longestFile else {
      return (SourceFile(path: path, text: []), [.fileTooLarge(id)])
    }
    let encoding = TextEncoding(of: bytes)
    let file = SourceFile(path: path, text: text(of: bytes, in: encoding))
    if acceptance == .utf8OrWindows1251, case .windows1251 = encoding { return (file, []) }
    return (file, refusal(of: encoding, in: file, id: id).map { [$0] } ?? [])
  }

  /// Always UTF-8: damaged places hold U+FFFD, what is no text is empty.
  private static func text(of bytes: [UInt8], in encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: bytes
    case .damagedUTF8: Array(String(decoding: bytes, as: UTF8.self).utf8)
    case .windows1251: Windows1251.decoded(bytes)
    case .utf16, .foreign: []
    }
  }

  /// Why the author has to save the file otherwise; `nil` for UTF-8.
  private static func refusal(
    of encoding: TextEncoding,
    in file: SourceFile,
    id: SourceFileID
  ) -> Diagnostic? {
    switch encoding {
    case .utf8: nil
    case .damagedUTF8(let offset): .damagedText(file.character(at: offset, id: id))
    case .windows1251(let offset): .windows1251(file.character(at: offset, id: id))
    case .utf16: .utf16(id)
    case .foreign(let document): .notText(document, id)
    }
  }
}

extension SourceFile {
  /// The range of the code point at an offset.
  fileprivate func character(at offset: Int, id: SourceFileID) -> SourceRange {
    let lower = min(offset, text.count)
    var upper = min(lower + 1, text.count)
    while upper < text.count, text[upper] & 0xC0 == 0x80 { upper += 1 }
    return SourceRange(file: id, lower: lower, upper: upper)
  }
}
