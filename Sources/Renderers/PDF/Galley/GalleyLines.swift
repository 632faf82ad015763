import CTypesetting

/// Lines of one paragraph.
struct GalleyLines {
  /// The whole paragraph, of which a page may have a part.
  let text: SetText
  /// The lines of the text that this part has.
  var lines: Range<Int>
  /// Hangs before the first line of the paragraph.
  var marker: SetText?
  /// How deep the paragraph lies in lists.
  var depth: Int
  /// What the paragraph is to those who listen.
  var role: Role
  /// From the left edge of the column.
  var left: Double

  /// What the paragraph is to those who listen.
  enum Role {
    /// A heading; the document's title has level 1.
    case heading(level: Int)
    /// Any other paragraph.
    case text
  }

  /// Of the lines that this part has.
  var height: Double { text.lines[lines].reduce(0) { $0 + $1.height } }

  /// No line of the paragraph stands alone on a page.
  func parted(_ room: Double, force: Bool) -> (head: GalleyLines?, rest: GalleyLines?) {
    let fitting = fitting(room)
    var count = min(fitting, lines.count - Self.fewest)
    if count < Self.fewest {
      guard force else { return (nil, self) }
      count = max(1, fitting)
    }
    guard count < lines.count else { return (self, nil) }
    var (head, rest) = (self, self)
    head.lines = lines.prefix(count)
    rest.lines = lines.dropFirst(count)
    rest.marker = nil
    return (head, rest)
  }

  /// How many lines have room.
  private func fitting(_ room: Double) -> Int {
    var used = 0.0
    return lines.prefix { line in
      used += text.lines[line].height
      return used <= room
    }.count
  }

  /// No fewer lines stand alone on either page.
  private static let fewest = 2
}
