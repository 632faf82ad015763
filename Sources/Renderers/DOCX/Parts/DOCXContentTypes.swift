/// The part `[Content_Types].xml`: what each part is.
struct DOCXContentTypes {
  /// How many parts of headers there are, numbered from 1.
  let headers: Int
  /// Whether there is a part of numbered lists.
  let hasLists: Bool

  /// The whole part (ISO/IEC 29500-2, 10.1.2).
  var bytes: [UInt8] {
    let headers = (0..<headers).map { Self.part("header\($0 + 1)", "header") }
    let lists = hasLists ? Self.part("numbering", "numbering") : ""
    return MarkupWriter.part(
      "\(Self.defaults)\(Self.fixed)\(lists)\(each: headers)\(Self.properties)</Types>"
    )
  }

  /// A part of the folder `word`, by name and by the end of its type.
  private static func part(_ name: FilledMarkup, _ type: Markup) -> FilledMarkup {
    "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(family)\(type)+xml\"/>"
  }

  /// What the types of Word's parts begin with.
  private static let family: Markup =
    "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// Types by the ending of names: relations, XML, pictures.
  private static let defaults: Markup = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Default Extension="png" ContentType="image/png"/>
    """

  /// Parts that every file has.
  private static let fixed: Markup = """
    <Override PartName="/word/document.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
    <Override PartName="/word/settings.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
    <Override PartName="/word/fontTable.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>
    """

  /// What files say of themselves.
  private static let properties: Markup = """
    <Override PartName="/docProps/core.xml" \
    ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/docProps/app.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.extended-properties+xml"/>
    """

  /// The part `_rels/.rels`.
  static var packageRelations: [UInt8] {
    MarkupWriter.part(
      """
      <Relationships\(DOCXNames.relations)>\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/\
      relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/extended-properties" Target="docProps/app.xml"/></Relationships>
      """
    )
  }
}
