/// What is drawn on a page, as its operators (ISO 32000-1, 8.2).
///
/// Places are in points from the upper left corner.
struct PageContent {
  /// What is drawn at the moment belongs to a tag, or to none.
  enum Mark: Equatable {
    /// Nothing is marked yet.
    case none
    /// It is decoration, which nobody hears (ISO 32000-1, 14.8.2.2).
    case decoration
    /// It belongs to the tag of that number.
    case tag(Int)
  }

  /// To what belongs what is drawn now.
  private(set) var mark = Mark.none
  /// The operators so far; cleared for each page.
  private var buffer = ByteBuffer(capacity: 1 << 14)
  /// Of the page, in points: PDF counts from the lower edge.
  private var height = 0.0
  /// In points, as the operators have set it.
  private var lineWidth = 1.0
  /// Whether letters are being shown, and how.
  private var text = TextState()

  /// Begins a page of that height, in points.
  mutating func begin(height: Double) {
    buffer.clear()
    self.height = height
    lineWidth = 1
    text = TextState()
  }

  /// The operators of the page.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    buffer.withBytes(body)
  }

  // MARK: Marks

  /// What follows is decoration.
  mutating func beginDecoration() {
    endMark()
    buffer.append("/Artifact BMC\n")
    mark = .decoration
  }

  /// What follows belongs to a tag; `number` is its mark on the page (ISO 32000-1, 14.7.4.2).
  mutating func begin(_ tag: PDFTag, node: Int, mark number: Int) {
    endMark()
    buffer.append(tag.name)
    buffer.append("<</MCID ")
    buffer.append(number)
    buffer.append(">>BDC\n")
    mark = .tag(node)
  }

  /// What follows belongs to nothing; marks do not lie within one another.
  mutating func endMark() {
    guard mark != .none else { return }
    text.end(&buffer)
    buffer.append("EMC\n")
    mark = .none
  }

  // MARK: Lines and areas

  /// A straight line in the width that was set last.
  mutating func stroke(from left: Double, _ top: Double, to right: Double, _ bottom: Double) {
    text.end(&buffer)
    append(left, height - top, "m ")
    append(right, height - bottom, "l S\n")
  }

  /// Sets the width of lines, unless it is that already.
  mutating func set(lineWidth: Double) {
    guard lineWidth != self.lineWidth else { return }
    text.end(&buffer)
    self.lineWidth = lineWidth
    buffer.append(lineWidth)
    buffer.append(" w\n")
  }

  /// The four sides of an area.
  mutating func stroke(_ area: Area) { draw(area, "re S\n") }

  /// Fills an area in a grey, then goes back to black.
  mutating func fill(_ area: Area, grey: Double) {
    text.end(&buffer)
    buffer.append(grey)
    buffer.append(" g ")
    draw(area, "re f 0 g\n")
  }

  /// Draws lines in dashes of some points, with gaps.
  mutating func setDashes(_ length: Int, gap: Int) {
    text.end(&buffer)
    buffer.append("[")
    buffer.append(length)
    buffer.append(" ")
    buffer.append(gap)
    buffer.append("]0 d\n")
  }

  /// Goes back to lines without gaps.
  mutating func endDashes() { buffer.append("[]0 d\n") }

  /// Fills squares of a side, rows of which lie from a corner to the right and down.
  mutating func fill(_ runs: [QRMatrix.Run], side: Double, left: Double, top: Double) {
    text.end(&buffer)
    buffer.append("q ")
    buffer.append(exactly: side)
    buffer.append(" 0 0 ")
    buffer.append(exactly: -side)
    buffer.append(" ")
    append(left, height - top, "cm\n")
    for run in runs {
      buffer.append(run.column)
      buffer.append(" ")
      buffer.append(run.row)
      buffer.append(" ")
      buffer.append(run.length)
      buffer.append(" 1 re\n")
    }
    buffer.append("f Q\n")
  }

  /// Shows the picture of a number.
  mutating func show(picture: Int, in area: Area) {
    text.end(&buffer)
    buffer.append("q ")
    append(area.width, 0, "")
    append(0, area.height, "")
    append(area.left, height - area.top - area.height, "cm /I")
    buffer.append(picture)
    buffer.append(" Do Q\n")
  }

  // MARK: Letters

  /// Chooses font and look; thickened letters get an edge of a twenty-fourth of their size.
  mutating func setFont(_ font: Int, of look: TextState.Look) {
    // Their edge is drawn too.
    if look.isThickened { set(lineWidth: look.size / 24) }
    text.set(font, look, &buffer)
  }

  /// Shows a letter; `baseline` is from the upper edge of the page, in points.
  mutating func show(_ letter: FileFont.Letter, left: Double, baseline: Double) {
    text.show(letter, left: left, bottom: height - baseline, &buffer)
  }

  /// What is shown until `endReading` is read as a text.
  mutating func beginReading(as text: String) {
    self.text.beginReading(as: text, &buffer)
  }

  /// Ends what is read as another text.
  mutating func endReading() { text.endReading(&buffer) }

  // MARK: Numbers

  /// An area behind which an operator stands.
  private mutating func draw(_ area: Area, _ operator: StaticString) {
    text.end(&buffer)
    append(area.left, height - area.top - area.height, "")
    append(area.width, area.height, `operator`)
  }

  /// Two numbers with an operator behind them.
  private mutating func append(_ first: Double, _ second: Double, _ operator: StaticString) {
    buffer.append(first)
    buffer.append(" ")
    buffer.append(second)
    buffer.append(" ")
    buffer.append(`operator`)
  }
}

/// A rectangle of a page, in points from its upper left corner.
struct Area {
  /// From the left edge of the page.
  var left: Double
  /// From the upper edge of the page.
  var top: Double
  /// To the right.
  var width: Double
  /// Downwards.
  var height: Double
}
