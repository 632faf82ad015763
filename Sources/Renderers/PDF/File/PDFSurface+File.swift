import Documents

extension PDFSurface {
  /// Writes what the page shows.
  func finishPage() {
    guard let page = pages.last else { return }
    let stream = objects.number()
    content.withBytes { objects.addStream(stream, $0) }
    objects.add(page.object) { buffer in
      buffer.append("<</Type/Page/Parent ")
      buffer.append(reference: pageList)
      buffer.append("/MediaBox[0 0 ")
      buffer.append(page.width)
      buffer.append(" ")
      buffer.append(page.height)
      buffer.append("]/Resources ")
      buffer.append(reference: resources)
      buffer.append("/Contents ")
      buffer.append(reference: stream)
      buffer.append("/StructParents ")
      buffer.append(page.mark)
      buffer.append("/Tabs/S")
      buffer.append(list: "/Annots", page.annotations)
      buffer.append(">>")
    }
  }

  /// - Throws: `FileFault` when a font is damaged.
  func finish(_ properties: PDFProperties) throws(FileFault) -> [UInt8] {
    for font in fonts { try FontWriter(font).write(to: &objects) }
    writeResources()
    writePageList()
    let tags = tree.write(to: &objects)
    let outline = writeBookmarks()
    let catalog = objects.add { buffer in
      buffer.append("<</Type/Catalog/Pages ")
      buffer.append(reference: pageList)
      buffer.append("/Lang(ru-RU)/MarkInfo<</Marked true>>")
      buffer.append("/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ")
      buffer.append(reference: tags)
      if let outline {
        buffer.append("/PageMode/UseOutlines/Outlines ")
        buffer.append(reference: outline)
      }
      buffer.append(">>")
    }
    let information = objects.add(properties.append)
    return objects.finish(catalog: catalog, information: information)
  }

  private func writeResources() {
    objects.add(resources) { buffer in
      buffer.append("<</Font<<")
      for (index, font) in fonts.enumerated() { buffer.append("/F", index, font.object) }
      buffer.append(">>/XObject<<")
      for (index, picture) in pictures.enumerated() { buffer.append("/I", index, picture.object) }
      buffer.append(">>>>")
    }
  }

  private func writePageList() {
    objects.addAlone(pageList) { buffer in
      buffer.append("<</Type/Pages/Count ")
      buffer.append(pages.count)
      buffer.append(list: "/Kids", pages.map(\.object))
      buffer.append(">>")
    }
  }

  /// - Returns: The number of the list beside the pages; `nil` where there is none.
  private func writeBookmarks() -> Int? {
    guard !bookmarks.isEmpty else { return nil }
    let outline = objects.number()
    let entries = bookmarks.map { _ in objects.number() }
    for (index, bookmark) in bookmarks.enumerated() {
      objects.add(entries[index]) { buffer in
        buffer.append("<</Title")
        buffer.append(text: PlainText.clean(bookmark.title))
        buffer.append("/Parent ")
        buffer.append(reference: outline)
        if index > 0 { buffer.append("/Prev ", entries[index - 1]) }
        if index + 1 < entries.count { buffer.append("/Next ", entries[index + 1]) }
        buffer.append("/Dest[")
        buffer.append(reference: pages[bookmark.page - 1].object)
        buffer.append("/XYZ null null null]>>")
      }
    }
    objects.add(outline) { buffer in
      buffer.append("<</Type/Outlines")
      buffer.append("/First ", entries[0])
      buffer.append("/Last ", entries[entries.count - 1])
      buffer.append("/Count ")
      buffer.append(entries.count)
      buffer.append(">>")
    }
    return outline
  }
}

extension ByteBuffer {
  /// «/First 12 0 R».
  fileprivate mutating func append(_ name: StaticString, _ object: Int) {
    append(name)
    append(reference: object)
  }

  /// «/F0 12 0 R».
  fileprivate mutating func append(_ name: StaticString, _ index: Int, _ object: Int) {
    append(name)
    append(index)
    append(" ")
    append(reference: object)
  }

  /// «/Kids[12 0 R 13 0 R]»; nothing for an empty list.
  fileprivate mutating func append(list name: StaticString, _ objects: [Int]) {
    guard !objects.isEmpty else { return }
    append(name)
    append("[")
    for object in objects {
      append(reference: object)
      append(" ")
    }
    append("]")
  }
}
