/// What stands in the upper margin of pages.
struct DOCXHeader: Hashable {
  /// «ПРОЕКТ», «ОБРАЗЕЦ»: at the right.
  var mark: String?
  /// Whether the number of the page stands in the middle.
  var isNumbered: Bool
  /// The width of the text, in points.
  var width: Double

  /// The part `word/headerN.xml`.
  var bytes: [UInt8] {
    var out = MarkupWriter(capacity: 1_024)
    out.markup(DOCXNames.declaration)
    out.markup("<w:hdr")
    out.markup(DOCXNames.text)
    out.markup("><w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:tabs><w:tab w:val=\"center\"")
    out.attribute("w:pos", (width / 2).twentieths)
    out.markup("/><w:tab w:val=\"right\"")
    out.attribute("w:pos", width.twentieths)
    out.markup("/></w:tabs></w:pPr>")
    out.markup("<w:r><w:tab/></w:r>")
    if isNumbered { out.markup(Self.number) }
    if let mark { Self.mark(mark, &out) }
    out.markup("</w:p></w:hdr>")
    return out.take()
  }

  private static func mark(_ mark: String, _ out: inout MarkupWriter) {
    out.markup("<w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>")
    out.text(DOCXText.clean(mark))
    out.markup("</w:t></w:r>")
  }

  /// A field that holds a number already: nobody is asked whether to update it.
  private static let number: Markup = """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
}
