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
    let number: Markup = isNumbered ? Self.number : ""
    let (middle, right) = ((width / 2).twentieths, width.twentieths)
    return MarkupWriter.part(
      """
      <w:hdr\(DOCXNames.text)><w:p><w:pPr><w:pStyle w:val="Header"/><w:tabs>\
      <w:tab w:val="center" w:pos="\(middle)"/><w:tab w:val="right" w:pos="\(right)"/></w:tabs>\
      </w:pPr><w:r><w:tab/></w:r>\(number)\(mark.map(Self.run) ?? "")</w:p></w:hdr>
      """
    )
  }

  /// The mark behind a tab, in bold.
  private static func run(_ mark: String) -> FilledMarkup {
    """
    <w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>\(DOCXText.clean(mark))</w:t></w:r>
    """
  }

  /// A field that holds a number already: nobody is asked whether to update it.
  private static let number: Markup = """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
}
