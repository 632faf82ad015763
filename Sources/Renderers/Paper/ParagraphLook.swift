/// How paragraphs of a style are set; lengths in points.
struct ParagraphLook {
  var size: Double
  var isBold = false
  var isItalic = false
  var alignment = PaperAlignment.start
  var firstLineIndent = 0.0
  var leftIndent = 0.0
  var spaceBefore = 0.0
  var spaceAfter = 0.0
  /// Whether the next block stays on the same page.
  var keepsNext = false
}

extension PaperStyle {
  /// The look of a style in a column of text that is `width` points wide.
  func look(of style: PaperParagraph.Style, width: Double) -> ParagraphLook {
    switch style {
    case .letterhead:
      ParagraphLook(
        size: tableSize,
        alignment: centersLetterhead ? .center : .start,
        keepsNext: true
      )
    case .title:
      ParagraphLook(
        size: textSize + 1,
        isBold: true,
        alignment: .center,
        spaceBefore: 6,
        spaceAfter: 4,
        keepsNext: true
      )
    case .subject:
      ParagraphLook(
        size: textSize,
        isBold: true,
        alignment: .center,
        spaceBefore: 6,
        spaceAfter: 6,
        keepsNext: true
      )
    case .heading:
      ParagraphLook(size: textSize, isBold: true, spaceBefore: 8, spaceAfter: 3, keepsNext: true)
    case .subheading:
      ParagraphLook(size: tableSize, isBold: true, spaceBefore: 4, spaceAfter: 2, keepsNext: true)
    case .body:
      ParagraphLook(
        size: textSize,
        alignment: .justified,
        firstLineIndent: firstLineIndent,
        spaceAfter: 2
      )
    case .lead: ParagraphLook(size: textSize, alignment: .justified, spaceAfter: 4)
    case .note: ParagraphLook(size: noteSize, spaceAfter: 2)
    case .underline: ParagraphLook(size: smallSize, alignment: .center)
    case .corner: ParagraphLook(size: textSize, leftIndent: max(0, width - cornerWidth))
    case .cornerUnderline:
      ParagraphLook(
        size: smallSize,
        alignment: .center,
        leftIndent: max(0, width - cornerWidth),
        spaceAfter: 3
      )
    case .centered: ParagraphLook(size: textSize, alignment: .center)
    case .item: ParagraphLook(size: textSize, alignment: .justified, spaceAfter: 2)
    case .fact: ParagraphLook(size: textSize, spaceAfter: 1)
    case .quote: ParagraphLook(size: textSize, leftIndent: firstLineIndent, spaceAfter: 2)
    case .caption:
      ParagraphLook(
        size: tableSize,
        isBold: true,
        spaceBefore: 4,
        spaceAfter: 2,
        keepsNext: true
      )
    case .cell, .box: ParagraphLook(size: tableSize)
    case .headerCell: ParagraphLook(size: tableSize, isBold: true, alignment: .center)
    case .formCell: ParagraphLook(size: formSize)
    case .formHeader: ParagraphLook(size: formSize, isBold: true, alignment: .center)
    case .imprint: ParagraphLook(size: smallSize, spaceBefore: 4)
    }
  }

  /// Of what stands under lines and at the end.
  private var smallSize: Double { max(Self.smallestSize, noteSize - 1) }
  /// Of forms, whose columns are many and hold long words.
  var formSize: Double { max(Self.smallestSize, tableSize * formShare) }
  /// How far a level of a list is set in: «10.» and a space.
  var listIndent: Double { textSize * 1.5 }
  /// Between the border of a cell and its text, at the left and at the right.
  var cellPadding: Double { 3 }
  /// The same above and below.
  static let rowPadding = 1.0
}
