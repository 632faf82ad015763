import Documents

extension OutputFormat where Content == Workbook {
  /// The workbook; `nil` also when it has no sheet, because no program opens such a file.
  public func content(of body: Body) -> Workbook? {
    switch body {
    case .workbook(let workbook): workbook.sheets.isEmpty ? nil : workbook
    case .pages, .message, .calendar, .feed, .pack, .archive: nil
    }
  }
}
