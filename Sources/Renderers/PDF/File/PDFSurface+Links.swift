extension PDFSurface {
  /// Makes an area of the page lead to an address; the innermost tag says what it is.
  func addLink(to address: String, _ area: Area) {
    let page = pages.count - 1
    let number = objects.number()
    let owner = tree.addAnnotation(of: innermost, object: number)
    let bottom = pages[page].height - area.top - area.height
    let target = PDFText.address(address)
    objects.add(
      number,
      """
      <</Type/Annot/Subtype/Link/F 4/Border[0 0 0]\
      /Rect[\(area.left) \(bottom) \(area.left + area.width) \(bottom + area.height) ]\
      /StructParent \(owner)/Contents(\(ascii: target))/A<</S/URI/URI(\(ascii: target))>>>>
      """
    )
    pages[page].annotations.append(number)
  }
}
