/// A part of a line.
public enum Inline: Hashable, Sendable {
  /// Words, typeset for Russian; no-break spaces are part of them.
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  /// What was so before a change; the words beside it are enough without the line through them.
  case deleted([Inline])
  /// What has taken its place.
  case inserted([Inline])
  /// A name of a file or key, in letters of one width.
  case code(String)
  /// A link inside a link is not written as one.
  case link(LinkTarget, [Inline])
  /// Ends the line within its paragraph.
  case lineBreak
  /// A picture; where none can be shown, its description stands there.
  case image(PageImage)
  /// A label of one or two words: «дистанционно».
  case badge(String, Tone)
  /// An empty line to write on, about that many letters long; the name is that of the field in formats
  /// that can be filled in.
  case blank(name: String, letters: Int)
  /// «☐», to be ticked on paper.
  case checkbox
  /// A small drawing before the name of its owner, in the colour of that number, from 1; it says no more than the name.
  case drawing(Drawing, color: Int)
  /// A document as a file to take, called by its format and size: «PDF, 38 КБ».
  case file(DocumentID, FormatName)
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  /// Another document, wherever the edition puts it.
  case document(DocumentID)
  /// The anchor of a heading of the same document.
  case anchor(String)
  /// An address outside: `https:`, `http:`, `mailto:` or `tel:`. Writers drop any other scheme.
  case address(String)
}

extension Inline: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .text(text) }
}

extension [Inline] {
  /// The words alone, as they are read aloud.
  public var plainText: String {
    map(\.plainText).joined()
  }
}

extension Inline {
  /// The words alone, as they are read aloud.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text), .badge(let text, _): text
    case .emphasis(let content), .strong(let content), .inserted(let content),
      .link(_, let content):
      content.plainText
    // Letters alone cannot be struck.
    case .deleted(let content): "(\(content.plainText))"
    case .lineBreak: " "
    case .image(let image): image.description
    case .blank(_, let letters): String(repeating: "_", count: letters)
    case .checkbox: "☐"
    case .drawing: ""
    case .file(_, let format): "\(format)".uppercased()
    }
  }
}
