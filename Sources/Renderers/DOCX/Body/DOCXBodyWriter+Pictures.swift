import Documents

extension DOCXBodyWriter {
  /// A paragraph of its own that holds the picture.
  mutating func picture(_ picture: PaperPicture, _ hold: DOCXHold) {
    out.markup("<w:p><w:pPr>")
    self.hold(hold)
    out.alignment(picture.alignment)
    out.markup(
      "</w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
    )
    extent("<wp:extent", picture)
    let identity = nextIdentity()
    out.markup("<wp:docPr")
    name(identity)
    out.named("descr", picture.description)
    out.markup("/>")
    out.markup(Self.beforeIdentity)
    name(identity)
    out.markup("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId")
    out.number(number(of: picture.png))
    out.markup("\"/>")
    out.markup(Self.beforeExtent)
    extent("<a:ext", picture)
    out.markup(Self.end)
  }

  private mutating func name(_ identity: Int) {
    out.attribute("id", identity)
    out.markup(" name=\"Picture ")
    out.number(identity)
    out.markup("\"")
  }

  private mutating func extent(_ element: Markup, _ picture: PaperPicture) {
    out.markup(element)
    out.attribute("cx", picture.width.drawingUnits)
    out.attribute("cy", picture.height.drawingUnits)
    out.markup("/>")
  }

  private static let beforeIdentity: Markup = """
    <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
    <pic:pic><pic:nvPicPr><pic:cNvPr
    """
  private static let beforeExtent: Markup = """
    <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>
    """
  private static let end: Markup = """
    </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
    </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
    """
}

extension PaperPicture {
  fileprivate var png: [UInt8] {
    switch content {
    case .png(let picture): picture.png
    case .qrCode(let matrix): matrix.png
    }
  }
}
