import Documents

/// The measures of a page, in points.
struct PageArea {
  let width: Double
  let height: Double
  /// The column of the text.
  let text: GalleyPainter.Column
  let textHeight: Double

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
