import Documents

extension DumpWriter {
  /// Writes the parts of a line on the same line; content within content stands in brackets.
  mutating func inlines(_ inlines: [Inline]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): string(text)
    case .emphasis(let content):
      word("emphasis")
      bracketed(content)
    case .strong(let content):
      word("strong")
      bracketed(content)
    case .deleted(let content):
      word("deleted")
      bracketed(content)
    case .inserted(let content):
      word("inserted")
      bracketed(content)
    case .code(let text):
      word("code")
      string(text)
    case .link(let target, let content):
      word("link")
      self.target(target)
      bracketed(content)
    case .lineBreak: word("break")
    case .image(let image):
      word("image")
      string(image.asset)
      string(image.description)
    case .badge(let text, let tone):
      word("badge")
      word(tone.keyword)
      string(text)
    case .blank(let name, let letters):
      word("blank")
      string(name)
      number(letters)
    case .checkbox: word("checkbox")
    case .drawing(let drawing, let color):
      word("drawing")
      string("\(drawing)")
      string("\(color)")
    case .file(let document, let format):
      word("file")
      identity(document)
      string("\(format)")
    }
  }

  private mutating func bracketed(_ content: [Inline]) {
    word("[")
    inlines(content)
    word("]")
  }

  mutating func target(_ target: LinkTarget?) {
    switch target {
    case .document(let id)?:
      word("document")
      identity(id)
      if let links { string(links.address(of: id) ?? "") }
    case .anchor(let name)?:
      word("anchor")
      string(name)
    case .address(let address)?:
      word("address")
      string(address)
    case nil: word("-")
    }
  }
}
