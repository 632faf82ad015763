/// What the file says of itself: title, institution, language, day; no person and no program.
struct DOCXAbout {
  /// Whose title, institution and day are told.
  private let paper: Paper

  /// Of one paper; nothing here depends on the machine or the clock.
  init(_ paper: Paper) { self.paper = paper }

  /// The part `docProps/core.xml`.
  var core: [UInt8] {
    let institution = DOCXText.clean(paper.institution)
    let moment: FilledMarkup = " xsi:type=\"dcterms:W3CDTF\">\(paper.moment)"
    return MarkupWriter.part(
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/\
      core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(DOCXText.clean(paper.title))</dc:title><dc:creator>\(institution)</dc:creator>\
      <cp:lastModifiedBy>\(institution)</cp:lastModifiedBy>\
      <dcterms:created\(moment)</dcterms:created><dcterms:modified\(moment)</dcterms:modified>\
      <dc:language>ru-RU</dc:language></cp:coreProperties>
      """
    )
  }

  /// The part `docProps/app.xml`.
  var app: [UInt8] {
    MarkupWriter.part(
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/\
      extended-properties"><Company>\(DOCXText.clean(paper.institution))</Company></Properties>
      """
    )
  }
}
