import Documents
import InstitutionModel

extension Institution {
  /// The words of paragraphs as a text for the platform; what else there is has no place in a chat.
  func message(_ blocks: [Block]) -> Message {
    Message(blocks.compactMap(\.chatText), limit: platform.messageLength ?? Self.usualMessageLength)
  }

  /// What messengers take whose length is not known.
  private static let usualMessageLength = 4000
}

extension Block {
  fileprivate var chatText: String? {
    guard case .paragraph(let content, _) = self else { return nil }
    return content.map { $0 == .lineBreak ? "\n" : $0.plainText }.joined()
      .replacing("\u{A0}", with: " ")
  }
}
