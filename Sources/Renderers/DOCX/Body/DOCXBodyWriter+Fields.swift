extension DOCXBodyWriter {
  /// A line to write on: by hand it is underscores, on a screen a field whose text takes their place.
  mutating func blank(_ name: String, _ letters: Int) {
    let identity = nextIdentity()
    out.markup("<w:sdt><w:sdtPr><w:rPr><w:u w:val=\"single\"/></w:rPr>")
    if !name.isEmpty { out.write("<w:alias w:val=\"\(DOCXText.name(name))\"/>") }
    self.identity("blank", identity)
    out.markup("<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r>")
    properties(of: PaperFace())
    let line = String(repeating: "_", count: max(letters, 1))
    out.write("<w:t>\(line)</w:t></w:r></w:sdtContent></w:sdt>")
  }

  /// A box to tick, by hand or on a screen.
  mutating func checkbox() {
    out.markup("<w:sdt><w:sdtPr>")
    identity("box", nextIdentity())
    out.markup(Self.box)
  }

  /// What a field is told by: the tag names its kind, the number is its own.
  private mutating func identity(_ kind: Markup, _ number: Int) {
    out.write("<w:tag w:val=\"\(kind)-\(number)\"/><w:id w:val=\"\(number)\"/>")
  }

  /// The font is the one that Word itself takes for the box; others have the sign in their symbols.
  private static let box: Markup = """
    <w14:checkbox><w14:checked w14:val="0"/>\
    <w14:checkedState w14:val="2612" w14:font="MS Gothic"/>\
    <w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>\
    <w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" \
    w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>
    """
}
