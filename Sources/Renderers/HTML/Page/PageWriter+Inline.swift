import Documents

extension PageWriter {
  mutating func inlines(_ content: [Inline]) {
    for inline in content { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): out.prose(text)
    case .emphasis(let content): wrapped("<em>", content, "</em>")
    case .strong(let content): wrapped("<strong>", content, "</strong>")
    case .code(let text): code(text)
    case .link(let target, let content): link(target, content)
    case .lineBreak: out.markup("<br />\n")
    case .badge(let text, let tone): badge(text, tone)
    case .blank(_, let letters): blank(letters: letters)
    case .checkbox: out.markup("<span class=\"box\">☐</span>")
    case .file(let document, let format): file(of: document, as: format)
    }
  }

  /// A file to take, by its format and size; nothing where it is not made.
  private mutating func file(of document: DocumentID, as format: FormatName) {
    guard let file = links.file(of: document, as: format) else { return }
    out.markup("<a class=\"file\"")
    out.attribute("href", file.address)
    out.markup(">")
    out.text(file.title)
    if let size = file.size {
      out.markup(", ")
      out.number(max(1, (size + 512) / 1024))
      out.markup("\u{A0}")
      word(.kilobytes)
    }
    out.markup("</a>")
  }

  private mutating func wrapped(_ start: Markup, _ content: [Inline], _ end: Markup) {
    out.markup(start)
    inlines(content)
    out.markup(end)
  }

  private mutating func code(_ text: String) {
    out.markup("<code>")
    out.text(text)
    out.markup("</code>")
  }

  private mutating func badge(_ text: String, _ tone: Tone) {
    switch tone {
    case .neutral: out.markup("<span class=\"badge\">")
    case .good: out.markup("<span class=\"badge good\">")
    case .attention: out.markup("<span class=\"badge attention\">")
    }
    out.text(text)
    out.markup("</span>")
  }

  mutating func blank(letters: Int) {
    out.markup("<span class=\"blank\" style=\"--letters:")
    out.number(max(letters, 1))
    out.markup("\"></span>")
  }

  /// Writes a link, or its words alone when it leads nowhere that is allowed.
  mutating func link(_ target: LinkTarget, _ content: [Inline]) {
    guard !isInsideLink, start(linkTo: target) else {
      inlines(content)
      return
    }
    isInsideLink = true
    inlines(content)
    isInsideLink = false
    out.markup("</a>")
  }

  private mutating func start(linkTo target: LinkTarget) -> Bool {
    switch target {
    case .document(let document):
      guard let address = links.address(of: document) else { return false }
      start(linkTo: address, prefix: "")
    case .anchor(let anchor):
      start(linkTo: anchor, prefix: "#")
    case .address(let address):
      guard SafeAddress.allows(address) else { return false }
      start(linkTo: address, prefix: "")
    }
    return true
  }

  private mutating func start(linkTo address: String, prefix: Markup) {
    out.markup("<a href=\"")
    out.markup(prefix)
    out.text(address)
    out.markup("\">")
  }
}
