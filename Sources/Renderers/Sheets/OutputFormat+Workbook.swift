import Documents

extension OutputFormat where Body == Workbook {
  /// The document's workbook; `nil` also when it has no sheet, because no program opens such a file.
  public func body(of document: Document) -> Workbook? {
    document.workbook.flatMap { $0.sheets.isEmpty ? nil : $0 }
  }
}
