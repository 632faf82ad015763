extension PDFSurface {
  /// Makes an area of the page lead to an address; the innermost tag says what it is.
  func addLink(to address: String, _ area: Area) {
    let page = pages.count - 1
    let number = objects.number()
    let owner = tree.addAnnotation(of: innermost, object: number)
    let bottom = pages[page].height - area.top - area.height
    objects.add(number) { buffer in
      buffer.append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
      for side in [area.left, bottom, area.left + area.width, bottom + area.height] {
        buffer.append(side)
        buffer.append(" ")
      }
      buffer.append("]/StructParent ")
      buffer.append(owner)
      buffer.append("/Contents(")
      buffer.append(ascii: PDFText.address(address))
      buffer.append(")/A<</S/URI/URI(")
      buffer.append(ascii: PDFText.address(address))
      buffer.append(")>>>>")
    }
    pages[page].annotations.append(number)
  }
}
