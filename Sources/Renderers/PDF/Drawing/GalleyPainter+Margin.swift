import CTypesetting

extension GalleyPainter {
  /// What stands above the text: the mark on each page, the number from the second on.
  func drawMargin(of area: PageArea, number: Int, mark: String?) {
    if let mark { draw(mark, .end, isBold: true, area) }
    if style.numbersPages, number > 1 { draw(String(number), .center, isBold: false, area) }
  }

  /// One line in the middle of the upper margin; it is decoration, not text.
  private func draw(_ text: String, _ alignment: PaperAlignment, isBold: Bool, _ area: PageArea) {
    let look = ParagraphLook(size: style.tableSize, isBold: isBold, alignment: alignment)
    let run = PaperRun.text(text)
    let set = setter.text([run], look, width: area.text.width)
    guard let line = set.lines.first else { return }
    let baseline = (style.topMargin - line.height) / 2 + line.baseline
    show(set, 0, left: area.text.left, baseline: baseline)
  }
}
