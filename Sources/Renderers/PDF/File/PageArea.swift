import Documents

/// The measures of a page, in points.
struct PageArea {
  /// Of the sheet of A4.
  let width: Double
  /// Of the sheet of A4.
  let height: Double
  /// The column of the text.
  let text: GalleyPainter.Column
  /// Between the upper and the lower margin.
  let textHeight: Double

  /// The page as its orientation and the margins of the style have it.
  init(_ orientation: Orientation, _ style: PaperStyle) {
    switch orientation {
    case .portrait: (width, height) = (PaperStyle.shortSide, PaperStyle.longSide)
    case .landscape: (width, height) = (PaperStyle.longSide, PaperStyle.shortSide)
    }
    text = GalleyPainter.Column(
      left: style.leftMargin,
      top: style.topMargin,
      width: style.textWidth(orientation)
    )
    textHeight = height - style.topMargin - style.bottomMargin
  }
}
