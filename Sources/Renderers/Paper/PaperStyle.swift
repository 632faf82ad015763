/// The measures and fonts of papers, all in one place; lengths in points.
///
/// The defaults follow ГОСТ Р 7.0.97-2025: margins of 20, 10, 20 and 20 mm, letters of 12 points, a corner
/// of at most 8 cm, the page's number in the middle of the upper margin from the second page on.
public struct PaperStyle: Hashable, Sendable {
  /// The free fonts of the metrics that Russian offices use: lines break alike in all formats.
  public var font = "Liberation Serif"
  /// What programs use that lack the font.
  public var substituteFont = "Times New Roman"
  public var textSize = 12.0
  /// Of tables, boxes, and what hangs on them.
  public var tableSize = 10.0
  public var noteSize = 9.0
  public var leftMargin = 20 * Self.millimetre
  public var rightMargin = 10 * Self.millimetre
  public var topMargin = 20 * Self.millimetre
  public var bottomMargin = 20 * Self.millimetre
  /// In lines.
  public var lineSpacing = 1.0
  public var firstLineIndent = 12.5 * Self.millimetre
  public var cornerWidth = 80 * Self.millimetre
  public var emblemHeight = 18 * Self.millimetre
  public var qrCodeSide = 22 * Self.millimetre
  public var numbersPages = true
  /// Whether the lines of a letterhead stand in the middle, else at the left.
  public var centersLetterhead = true

  /// Whether the emblem stands at the left of the lines, else above them.
  private(set) var setsEmblemBeside = false
  /// How large the letters of forms are against those of other tables.
  private(set) var formShare = 0.8

  public init() {}

  /// The styles of a paper that has to be one page, from the largest letters down: what hangs on it may
  /// lie in the lower margin.
  var fitting: [PaperStyle] { (0...6).map { compact(by: Double($0) / 2) } }

  private func compact(by points: Double) -> PaperStyle {
    var style = self
    style.textSize = max(Self.smallestSize, textSize - points)
    style.tableSize = max(Self.smallestSize, min(tableSize, style.textSize - 0.5))
    style.noteSize = max(Self.smallestSize, min(noteSize, style.textSize - 1.5))
    style.formShare = 1
    style.emblemHeight = min(style.emblemHeight, 12 * Self.millimetre)
    style.setsEmblemBeside = true
    style.qrCodeSide = min(style.qrCodeSide, 20 * Self.millimetre)
    style.topMargin = min(style.topMargin, 10 * Self.millimetre)
    style.bottomMargin = min(style.bottomMargin, 8 * Self.millimetre)
    return style
  }

  /// Of a line to write on what a letter takes, in heights of letters.
  static let blankLetter = 0.5
  public static let millimetre = 72 / 25.4
  /// Smaller letters are not read.
  static let smallestSize = 7.0
  /// A4 (ISO 216).
  static let shortSide = 210 * millimetre
  static let longSide = 297 * millimetre
}
