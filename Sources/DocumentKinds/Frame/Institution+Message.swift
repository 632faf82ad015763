import Documents
import InstitutionModel
import Schema

extension Institution {
  /// The words of paragraphs as a text for the platform; what else there is has no place in a chat.
  func message(_ blocks: [Block]) -> Message {
    Message(
      blocks.compactMap(\.chatText).withListsTogether,
      limit: messageLimit
    )
  }

  /// The most that the platform takes at once.
  var messageLimit: Int { platform.messageLength.value ?? Self.usualMessageLength }

  /// What messengers take whose length is not known.
  private static let usualMessageLength = 4000
}

extension [String] {
  /// The paragraphs of a list in one, line by line, under the words before them.
  fileprivate var withListsTogether: [String] {
    reduce(into: []) { paragraphs, text in
      if text.hasPrefix("– "), !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1] += "\n" + text
      } else {
        paragraphs.append(text)
      }
    }
  }
}

extension Block {
  /// The words of a paragraph; what else there is has no place in a chat.
  var chatText: String? {
    guard case .paragraph(let content, _) = self else { return nil }
    var text = String.UnicodeScalarView()
    for inline in content {
      text += inline == .lineBreak ? "\n".unicodeScalars : inline.plainText.unicodeScalars
    }
    return String(String.UnicodeScalarView(text.lazy.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}
