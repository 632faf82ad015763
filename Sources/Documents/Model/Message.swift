/// A text for a chat: no markup, in parts that the platform takes.
public struct Message: Hashable, Sendable {
  /// Each of one or several lines.
  public var paragraphs: [String]
  /// The most that the platform takes at once, in UTF-16 units.
  public var limit: Int

  public init(_ paragraphs: [String], limit: Int) {
    self.paragraphs = paragraphs
    self.limit = limit
  }

  /// The text as it is sent: whole where it fits, else cut between paragraphs into parts that begin
  /// with «(1/2)» on the line that says what changed, since a notification shows no other.
  ///
  /// A paragraph that is longer than a part is cut between lines, then between sentences, then words; a
  /// longer word between letters.
  public var parts: [String] {
    let whole = paragraphs.joined(separator: "\n\n")
    guard whole.utf16.count > limit else { return whole.isEmpty ? [] : [whole] }
    let texts = numberedTexts(digits: 1)
    return texts.enumerated().map { "(\($0 + 1)/\(texts.count)) \($1)" }
  }

  /// Texts whose parts are told apart by numbers of so many digits, or of more where they do not do.
  private func numberedTexts(digits: Int) -> [String] {
    let heading = 2 * digits + "(/) ".utf16.count
    let texts = MessageParts.fill(paragraphs, room: max(limit - heading, 1))
    return String(texts.count).count <= digits ? texts : numberedTexts(digits: digits + 1)
  }
}
