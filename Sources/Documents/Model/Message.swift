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
  /// with «1/2».
  ///
  /// A paragraph that is longer than a part is cut between words, a longer word between letters.
  public var parts: [String] {
    let whole = paragraphs.joined(separator: "\n\n")
    guard whole.utf16.count > limit else { return whole.isEmpty ? [] : [whole] }
    let room = max(limit - Self.reserve, 1)
    let texts = MessageParts.fill(paragraphs, room: room)
    return texts.enumerated().map { "\($0 + 1)/\(texts.count)\n\n\($1)" }
  }

  /// Units for «10/12» and the empty line after it.
  private static let reserve = 9
}
