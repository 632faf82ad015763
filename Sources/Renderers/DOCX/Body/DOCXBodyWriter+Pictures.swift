import Documents

extension DOCXBodyWriter {
  /// A paragraph of its own that holds the picture.
  mutating func picture(_ picture: PaperPicture, _ hold: DOCXHold) {
    out.markup("<w:p><w:pPr>")
    self.hold(hold)
    out.markup(picture.alignment.element)
    let identity = nextIdentity()
    let name: FilledMarkup = "id=\"\(identity)\" name=\"Picture \(identity)\""
    let (width, height) = (picture.width.drawingUnits, picture.height.drawingUnits)
    let size: FilledMarkup = "cx=\"\(width)\" cy=\"\(height)\""
    out.write(
      """
      </w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent \(size)/><wp:docPr \(name) descr="\(DOCXText.clean(picture.description))"/>\
      <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic><pic:nvPicPr><pic:cNvPr \(name)/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="rId\(number(of: picture.png))"/>\
      <a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
    )
  }
}

extension PaperPicture {
  /// The picture as a file that every program shows; QR codes are drawn as one.
  fileprivate var png: [UInt8] {
    switch content {
    case .png(let picture): picture.png
    case .qrCode(let matrix): matrix.png
    }
  }
}
