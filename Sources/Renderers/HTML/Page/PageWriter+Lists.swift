import Documents

extension PageWriter {
  mutating func list(_ list: List) {
    switch list.marker {
    case .bullet: items(list.items, in: "<ul>\n", "</ul>\n")
    case .number(let start): numbered(list.items, from: start)
    case .checkbox: items(list.items, in: "<ul class=\"boxes\">\n", "</ul>\n", "☐")
    }
  }

  private mutating func numbered(_ items: [[Block]], from start: Int) {
    guard start != 1 else { return self.items(items, in: "<ol>\n", "</ol>\n") }
    out.markup("<ol")
    out.attribute("start", start)
    self.items(items, in: ">\n", "</ol>\n")
  }

  private mutating func items(
    _ items: [[Block]],
    in start: Markup,
    _ end: Markup,
    _ box: Markup? = nil
  ) {
    out.markup(start)
    for item in items {
      out.markup("<li>")
      if let box {
        out.markup("<span class=\"box\">")
        out.markup(box)
        out.markup("</span> ")
      }
      tight(item)
      out.markup("</li>\n")
    }
    out.markup(end)
  }

  /// Writes blocks without the tags of a paragraph that stands first or alone, as people set items
  /// of lists and cells of tables.
  mutating func tight(_ content: [Block]) {
    guard case .paragraph(let first, .body) = content.first else { return blocks(content) }
    guard content.count > 1 else { return inlines(first) }
    guard Self.isTight(content.dropFirst()) else { return blocks(content) }
    inlines(first)
    out.markup("\n")
    blocks(content.dropFirst())
  }

  private static func isTight(_ rest: ArraySlice<Block>) -> Bool {
    rest.allSatisfy { block in
      if case .list = block { true } else { false }
    }
  }

  mutating func facts(_ facts: [Fact]) {
    out.markup("<dl class=\"facts\">\n")
    for fact in facts {
      out.markup("<div><dt>")
      out.text(fact.name)
      out.markup("</dt><dd>")
      inlines(fact.value)
      out.markup("</dd></div>\n")
    }
    out.markup("</dl>\n")
  }

  mutating func cards(_ cards: [Card]) {
    out.markup("<ul class=\"cards\">\n")
    for card in cards {
      out.markup("<li><p class=\"title\">")
      if let target = card.target { link(target, card.title) } else { inlines(card.title) }
      out.markup("</p>\n")
      for line in card.lines {
        out.markup("<p>")
        inlines(line)
        out.markup("</p>\n")
      }
      out.markup("</li>\n")
    }
    out.markup("</ul>\n")
  }
}
