import Documents

extension Document {
  /// The blocks of its pages.
  var blocks: [Block] {
    bodies.flatMap { body -> [Block] in
      switch body {
      case .pages(let sections): sections.flatMap(\.blocks)
      case .workbook, .message, .calendar, .feed, .pack, .archive: []
      }
    }
  }
}
