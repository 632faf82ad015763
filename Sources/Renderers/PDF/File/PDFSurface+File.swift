import Documents

extension PDFSurface {
  /// Writes what the page shows.
  func finishPage() {
    guard let page = pages.last else { return }
    let stream = objects.number()
    content.withBytes { objects.addStream(stream, $0) }
    objects.add(
      page.object,
      """
      <</Type/Page/Parent \(object: pageList)/MediaBox[0 0 \(page.width) \(page.height)]\
      /Resources \(object: resources)/Contents \(object: stream)/StructParents \(page.mark)/Tabs/S\
      \("/Annots", objects: page.annotations)>>
      """
    )
  }

  /// - Throws: `FileFault` when a font is damaged.
  func finish(_ properties: PDFProperties) throws(FileFault) -> [UInt8] {
    for font in fonts { try FontWriter(font).write(to: &objects) }
    writeResources()
    writePageList()
    let tags = tree.write(to: &objects)
    let outline = writeBookmarks()
    let catalog = objects.add(
      """
      <</Type/Catalog/Pages \(object: pageList)/Lang(ru-RU)/MarkInfo<</Marked true>>\
      /ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot \(object: tags)\
      \("/PageMode/UseOutlines/Outlines", object: outline)>>
      """
    )
    let information = objects.add(properties.dictionary)
    return objects.finish(catalog: catalog, information: information)
  }

  /// Fonts and pictures by their index: `/F0`, `/I0`.
  private func writeResources() {
    let fonts = fonts.enumerated()
    let pictures = pictures.enumerated()
    objects.add(
      resources,
      """
      <</Font<<\(each: fonts, { "/F\($0.offset) \(object: $0.element.object)" })>>\
      /XObject<<\(each: pictures, { "/I\($0.offset) \(object: $0.element.object)" })>>>>
      """
    )
  }

  /// The list of all pages, which is read without unpacking anything.
  private func writePageList() {
    let kids = pages.map(\.object)
    objects.addAlone(pageList, "<</Type/Pages/Count \(kids.count)\("/Kids", objects: kids)>>")
  }

  /// - Returns: The number of the list beside the pages; `nil` where there is none.
  private func writeBookmarks() -> Int? {
    guard !bookmarks.isEmpty else { return nil }
    let outline = objects.number()
    let entries = bookmarks.map { _ in objects.number() }
    for (index, bookmark) in bookmarks.enumerated() {
      objects.add(
        entries[index],
        """
        <</Title\(text: bookmark.title)/Parent \(object: outline)\
        \("/Prev", object: entries[..<index].last)\("/Next", object: entries[(index + 1)...].first)\
        /Dest[\(object: pages[bookmark.page - 1].object)/XYZ null null null]>>
        """
      )
    }
    objects.add(
      outline,
      """
      <</Type/Outlines\("/First", object: entries.first)\("/Last", object: entries.last)\
      /Count \(entries.count)>>
      """
    )
    return outline
  }
}
