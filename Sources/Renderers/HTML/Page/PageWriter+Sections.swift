import Documents

extension PageWriter {
  /// Writes sections, each on a page of its own on paper; one that lies otherwise than the first, by
  /// which the whole page is laid out, is a box that names its pages.
  mutating func sections(_ sections: [Section]) {
    for (index, section) in sections.enumerated() {
      if index > 0 {
        out.write("<hr class=\"page-break\" id=\"\(Self.anchor(ofSection: index))\" />\n")
      }
      if section.orientation == sections[0].orientation {
        blocks(section.blocks)
      } else {
        turned(section)
      }
    }
  }

  /// A section whose sheets lie otherwise than those of the first.
  private mutating func turned(_ section: Section) {
    out.markup("<section class=\"")
    orientation(section.orientation)
    out.markup("\">\n")
    blocks(section.blocks)
    out.markup("</section>\n")
  }

  /// The class by which the style sheet chooses the page.
  mutating func orientation(_ orientation: Orientation) {
    switch orientation {
    case .portrait: out.markup("portrait")
    case .landscape: out.markup("landscape")
    }
  }
}
