/// Fills the parts of a message one after another.
struct MessageParts {
  /// Of a part, in UTF-16 units.
  private let room: Int
  /// Parts that are full.
  private var parts: [String] = []
  /// The part that is being filled.
  private var last = ""

  /// - Returns: Texts of at most `room` UTF-16 units that together say all paragraphs.
  static func fill(_ paragraphs: [String], room: Int) -> [String] {
    var filling = MessageParts(room: room)
    for paragraph in paragraphs {
      filling.add(paragraph[...], .paragraph, after: MessagePiece.paragraph.separator)
    }
    filling.close()
    return filling.parts
  }

  private init(room: Int) { self.room = room }

  /// Adds a piece, or, where it is longer than a part, what it is cut into.
  private mutating func add(_ text: Substring, _ piece: MessagePiece, after separator: String) {
    if append(text, separator: separator) { return }
    guard text.utf16.count > room, let finer = piece.finer else {
      close()
      last = String(text)
      return
    }
    // What has to be cut begins a part, so that as little as possible is torn.
    if piece == .paragraph { close() }
    var separator = separator
    for part in finer.pieces(of: text) {
      add(part, finer, after: separator)
      separator = finer.separator
    }
  }

  /// Whether the text had room in the part; `separator` stands before it unless the part is empty.
  private mutating func append(_ text: Substring, separator: String) -> Bool {
    let separator = last.isEmpty ? "" : separator
    guard last.utf16.count + separator.utf16.count + text.utf16.count <= room else { return false }
    last += separator + text
    return true
  }

  /// Ends the part that is being filled.
  private mutating func close() {
    if !last.isEmpty { parts.append(last) }
    last = ""
  }
}
