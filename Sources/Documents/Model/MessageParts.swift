/// Fills the parts of a message one after another.
struct MessageParts {
  private let room: Int
  private var parts: [String] = []
  private var last = ""

  /// - Returns: Texts of at most `room` UTF-16 units that together say all paragraphs.
  static func fill(_ paragraphs: [String], room: Int) -> [String] {
    var filling = MessageParts(room: room)
    for paragraph in paragraphs { filling.add(paragraph) }
    filling.close()
    return filling.parts
  }

  private init(room: Int) { self.room = room }

  private mutating func add(_ paragraph: String) {
    if append(paragraph, separator: "\n\n") { return }
    close()
    if append(paragraph, separator: "") { return }
    for word in paragraph.split(separator: " ") { add(word: word) }
  }

  private mutating func add(word: Substring) {
    if append(word, separator: " ") { return }
    close()
    if append(word, separator: "") { return }
    for letter in word where !append(String(letter), separator: "") {
      close()
      last = String(letter)
    }
  }

  private mutating func append(_ text: some StringProtocol, separator: String) -> Bool {
    let separator = last.isEmpty ? "" : separator
    guard last.utf16.count + separator.utf16.count + text.utf16.count <= room else { return false }
    last += separator + text
    return true
  }

  private mutating func close() {
    if !last.isEmpty { parts.append(last) }
    last = ""
  }
}
