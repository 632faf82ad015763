extension Workbook {
  /// Reads a workbook of the format that Excel saves since 2007, whichever program wrote it.
  ///
  /// - Throws: `WorkbookFault` when nothing can be made of the bytes.
  public init(xlsx bytes: [UInt8]) throws(WorkbookFault) {
    let package = try WorkbookPackage(bytes)
    let path = try Relationships(of: "", in: package).path(of: "officeDocument")
    let main = path ?? "xl/workbook.xml"
    let list = try SheetList(main, try package.needed(main))
    let parts = try Relationships(of: main, in: package)
    var book = SheetReader.BookTexts()
    book.isFrom1904 = list.isFrom1904
    if let path = parts.path(of: "sharedStrings"), let bytes = try package.part(path) {
      book.texts = try SharedTexts(path, bytes)
    }
    if let path = parts.path(of: "styles"), let bytes = try package.part(path) {
      book.formats = try NumberFormats(path, bytes)
    }
    sheets = []
    for entry in list.entries.prefix(Self.mostSheets) {
      guard let target = parts.targets[entry.id], target.kind == "worksheet" else { continue }
      let empty = Sheet(name: entry.name, isHidden: entry.isHidden)
      sheets.append(try Self.sheet(target.path, empty, book, package))
    }
  }

  private static func sheet(
    _ path: String,
    _ empty: Sheet,
    _ book: SheetReader.BookTexts,
    _ package: WorkbookPackage
  ) throws(WorkbookFault) -> Sheet {
    var reader = SheetReader(path, empty, book)
    try XMLEvent.read(path, try package.needed(path)) { event throws(WorkbookFault) in
      try reader.add(event)
    }
    return reader.sheet
  }

  private static let mostSheets = 500
}

/// The sheets of a workbook as its main part lists them.
private struct SheetList {
  var entries: [(name: String, id: String, isHidden: Bool)] = []
  var isFrom1904 = false

  init(_ part: String, _ bytes: [UInt8]) throws(WorkbookFault) {
    var entries: [(name: String, id: String, isHidden: Bool)] = []
    var isFrom1904 = false
    try XMLEvent.read(part, bytes) { event throws(WorkbookFault) in
      switch event {
      case .start("workbookPr", let attributes): isFrom1904 = attributes["date1904"].isTrue
      case .start("sheet", let attributes):
        let isHidden = attributes["state"].map { $0 != "visible" } ?? false
        entries.append((attributes["name"] ?? "", attributes["id"] ?? "", isHidden))
      case .start, .end, .text: break
      }
    }
    (self.entries, self.isFrom1904) = (entries, isFrom1904)
  }
}
