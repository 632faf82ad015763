import Documents

extension SheetGrid.Heading {
  /// Whether a word of it is wider than its column: it is written upwards rather than broken.
  func isUpright(over columns: [SheetColumn]) -> Bool {
    columnSpan == 1 && Double(longestWord) * Self.widthOfLetter > columns[column].letters
  }

  /// How many lines of text are as high as its longest word is wide.
  var linesUpright: Int { Int((Double(longestWord) * Self.linesOfLetter).rounded(.up)) + 1 }

  /// Of a bold letter of Liberation Sans, in digits, as widths of columns are, and in lines.
  private static let widthOfLetter = 1.06
  private static let linesOfLetter = 0.46

  private var longestWord: Int {
    switch content {
    case .text(let text):
      text.split { $0 == " " || $0 == "-" || $0 == "\n" }.map(\.count).max() ?? 0
    case .empty, .integer, .decimal, .date, .people, .unavailable: 0
    }
  }
}
