import Documents

extension PageWriter {
  /// A part of a paper that can be reached.
  private struct Part {
    var anchor: String
    var title: String
  }

  /// The way to the parts of a paper of the staff's tree; a page that is no paper has its own.
  mutating func jumps(in sections: [Section]) {
    guard frame.tree == .internal, !links.downloads.isEmpty else { return }
    let parts: [Part] = sections.indices.flatMap { Self.parts(of: sections[$0], at: $0) }
    guard parts.count > 1 else { return }
    out.write("<nav class=\"downloads\" aria-label=\"\(words[.parts])\">\(words[.parts]): ")
    for (index, part) in parts.enumerated() {
      if index > 0 { out.markup(", ") }
      out.write("<a href=\"#\(part.anchor)\">\(part.title)</a>")
    }
    out.markup("</nav>\n")
  }

  /// What marks the beginning of a section after the first.
  static func anchor(ofSection index: Int) -> String { "part-\(index + 1)" }

  /// The first line of an annex, and the headings that can be reached.
  private static func parts(of section: Section, at index: Int) -> [Part] {
    var parts: [Part] = []
    if index > 0, let line = section.firstLine {
      parts.append(Part(anchor: anchor(ofSection: index), title: line))
    }
    for block in section.blocks {
      guard case .heading(2, let content, let anchor?) = block else { continue }
      parts.append(Part(anchor: anchor, title: content.plainText))
    }
    return parts
  }
}

extension Section {
  /// The first line of its first paragraph; `nil` where it begins with something else.
  fileprivate var firstLine: String? {
    guard case .paragraph(let content, _) = blocks.first else { return nil }
    let line: [Inline] = Array(content.prefix { $0 != .lineBreak })
    return line.plainText
  }
}
