import CivilTime
import Documents

/// What is shown on sheets of paper, in its order, before a format writes it.
///
/// Formats of paper write this and nothing else, so they say the same words in the same order and have
/// the same widths of columns.
struct Paper {
  var title: String
  var institution: String
  /// What it follows from: «приказ от 20.11.2026 № 112».
  var directive: String?
  /// The day of the document, never of the build.
  var date: CalendarDate?
  /// On one or several pages each.
  var sections: [PaperSection]
}

/// Pages that lie alike.
struct PaperSection {
  var orientation: Orientation
  /// «ПРОЕКТ», «ОБРАЗЕЦ»: on each page, at its upper edge.
  var mark: String?
  /// Names the place in a pack; `nil` where the section does not begin a document of one.
  var bookmark: String?
  /// Whether pages are counted from one again.
  var startsDocument: Bool
  var blocks: [PaperBlock]
}

/// A part that stands on lines of its own.
enum PaperBlock {
  case paragraph(PaperParagraph)
  case table(PaperTable)
  case picture(PaperPicture)
  /// Stays on one page.
  case together([PaperBlock])
  case rule
  /// The line along which the sheet is cut.
  case cutLine

  static func paragraph(_ style: PaperParagraph.Style, _ runs: [PaperRun]) -> PaperBlock {
    .paragraph(PaperParagraph(style, runs))
  }
}

/// A picture with its size on paper.
struct PaperPicture {
  enum Content {
    case png(Picture)
    case qrCode(QRMatrix)
  }

  var content: Content
  var description: String
  /// In points.
  var width: Double
  /// In points.
  var height: Double
  var alignment: PaperAlignment
}
