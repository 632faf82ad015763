import Documents

extension PageWriter {
  mutating func inlines(_ content: [Inline]) {
    for inline in content { self.inline(inline) }
  }

  /// Parts of a line within tags.
  mutating func inlines(_ content: [Inline], in start: Markup = "", then end: Markup) {
    out.markup(start)
    inlines(content)
    out.markup(end)
  }

  /// One part of a line, whatever it is.
  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): out.prose(text)
    case .emphasis(let content): inlines(content, in: "<em>", then: "</em>")
    case .strong(let content): inlines(content, in: "<strong>", then: "</strong>")
    case .deleted(let content): inlines(content, in: "<del>", then: "</del>")
    case .inserted(let content): inlines(content, in: "<ins>", then: "</ins>")
    case .code(let text): out.write("<code>\(text)</code>")
    case .link(let target, let content): link(target, content)
    case .image(let image): self.image(image)
    case .lineBreak: out.markup("<br />\n")
    case .badge(let text, let tone): badge(text, tone)
    case .blank(_, let letters): out.write(blank(letters: letters))
    case .checkbox: out.markup("<span class=\"box\">☐</span>")
    case .drawing(let drawing, _): self.drawing(drawing)
    case .file(let document, let format): file(of: document, as: format)
    }
  }

  /// A picture from the folder of the look; a page that is sent alone has its description.
  private mutating func image(_ image: PageImage) {
    switch frame.assets {
    case .shared:
      let (width, height) = ("\(image.width)", "\(image.height)")
      out.write(
        "<img class=\"picture\" src=\"\(root)assets/\(image.asset)\" width=\"\(width)\" height=\"\(height)\" "
      )
      out.write("alt=\"\(image.description)\" loading=\"lazy\" />")
    case .embedded: out.prose(image.description)
    }
  }

  /// A file to take, by its format and size; nothing where it is not made.
  private mutating func file(of document: DocumentID, as format: FormatName) {
    guard let file = links.file(of: document, as: format) else { return }
    let size: FilledMarkup =
      file.size.map { ", \(max(1, ($0 + 512) / 1024))\u{A0}\(words[.kilobytes])" } ?? ""
    out.write("<a class=\"file\" href=\"\(file.address)\">\(file.title)\(size)</a>")
  }

  /// A label; its tone is a class.
  private mutating func badge(_ text: String, _ tone: Tone) {
    let look: Markup =
      switch tone {
      case .neutral: "badge"
      case .good: "badge good"
      case .attention: "badge attention"
      }
    out.write("<span class=\"\(look)\">\(text)</span>")
  }

  /// A line to write on, at least one letter long.
  func blank(letters: Int) -> FilledMarkup {
    let tenths = (max(letters, 1) * 62 + 5) / 10
    return "<span class=\"blank\" style=\"width:\(tenths / 10).\(tenths % 10)em\"></span>"
  }

  /// Writes a link, or its words alone when it leads nowhere that is allowed.
  mutating func link(_ target: LinkTarget, _ content: [Inline]) {
    guard !isInsideLink, let start = start(linkTo: target, content) else { return inlines(content) }
    out.write(start)
    isInsideLink = true
    inlines(content, then: "</a>")
    isInsideLink = false
  }

  /// `nil` where the link leads nowhere that is allowed.
  private func start(linkTo target: LinkTarget, _ words: [Inline]) -> FilledMarkup? {
    switch target {
    case .document(let document): links.address(of: document).map { "<a href=\"\($0)\">" }
    case .anchor(let anchor): "<a href=\"#\(anchor)\">"
    case .address(let address):
      SafeAddress.allows(address)
        ? "<a href=\"\(address)\"\(Self.look(of: address, beside: words))>" : nil
    }
  }

  /// Paper tells where a link leads, if its words do not and a person can type the address.
  private static func look(of address: String, beside words: [Inline]) -> Markup {
    let parts = address.split(separator: "/")
    guard address.hasPrefix("http"), parts.count > 1, parts[1].contains("."),
      address.utf8.count <= 60, !address.contains("%")
    else { return "" }
    return words.plainText.contains(parts[1]) ? "" : " class=\"told\""
  }
}
