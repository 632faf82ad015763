import Documents

extension PageWriter {
  /// A list; one that begins with another number than 1 says so.
  mutating func list(_ list: List) {
    switch list.marker {
    case .bullet: items(list.items, in: "<ul>\n", "</ul>\n")
    case .number(1): items(list.items, in: "<ol>\n", "</ol>\n")
    case .number(let start): items(list.items, in: "<ol start=\"\(start)\">\n", "</ol>\n")
    case .checkbox:
      let item: Markup = #"<li><span class="box">☐</span> "#
      items(list.items, in: "<ul class=\"boxes\">\n", "</ul>\n", item)
    }
  }

  /// The items, each with what its marker needs before it.
  private mutating func items(
    _ items: [[Block]],
    in start: FilledMarkup,
    _ end: Markup,
    _ startOfItem: Markup = "<li>"
  ) {
    out.write(start)
    for item in items {
      out.markup(startOfItem)
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

  /// Whether nothing but lists follows, so that the first paragraph needs no tags.
  private static func isTight(_ rest: ArraySlice<Block>) -> Bool {
    rest.allSatisfy { block in
      if case .list = block { true } else { false }
    }
  }

  /// Names with values; each pair is a group of its own, so that it is not parted.
  mutating func facts(_ facts: [Fact]) {
    out.markup("<dl class=\"facts\"")
    if facts.contains(where: { $0.property != nil }) { out.markup(Self.itemScope) }
    out.markup(">\n")
    for fact in facts {
      out.write("<div><dt>\(fact.name)</dt><dd")
      property(fact.property)
      out.markup(">")
      inlines(fact.value, then: "</dd></div>\n")
    }
    out.markup("</dl>\n")
  }

  /// Cards as a list, so that screen readers tell how many there are.
  mutating func cards(_ cards: [Card]) {
    out.markup("<ul class=\"cards\">\n")
    for card in cards {
      out.markup("<li><p class=\"title\">")
      if let target = card.target { link(target, card.title) } else { inlines(card.title) }
      out.markup("</p>\n")
      for line in card.lines { inlines(line, in: "<p>", then: "</p>\n") }
      out.markup("</li>\n")
    }
    out.markup("</ul>\n")
  }
}
