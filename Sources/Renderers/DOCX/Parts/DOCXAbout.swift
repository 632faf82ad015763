/// What the file says of itself: title, institution, language, day; no person and no program.
struct DOCXAbout {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  /// The part `docProps/core.xml`.
  var core: [UInt8] {
    var out = MarkupWriter(capacity: 1_024)
    out.markup(DOCXNames.declaration)
    out.markup(
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/\
      core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
      """
    )
    out.text(DOCXText.clean(paper.title))
    out.markup("</dc:title><dc:creator>")
    out.text(DOCXText.clean(paper.institution))
    out.markup("</dc:creator><cp:lastModifiedBy>")
    out.text(DOCXText.clean(paper.institution))
    out.markup("</cp:lastModifiedBy>")
    for name in ["created", "modified"] as [Markup] {
      out.markup("<dcterms:")
      out.markup(name)
      out.markup(" xsi:type=\"dcterms:W3CDTF\">")
      out.text(paper.moment)
      out.markup("</dcterms:")
      out.markup(name)
      out.markup(">")
    }
    out.markup("<dc:language>ru-RU</dc:language></cp:coreProperties>")
    return out.take()
  }

  /// The part `docProps/app.xml`.
  var app: [UInt8] {
    var out = MarkupWriter(capacity: 512)
    out.markup(DOCXNames.declaration)
    out.markup(
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/\
      extended-properties"><Company>
      """
    )
    out.text(DOCXText.clean(paper.institution))
    out.markup("</Company></Properties>")
    return out.take()
  }
}
