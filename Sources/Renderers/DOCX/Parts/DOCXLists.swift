/// The numbered lists of a document, found again in the markers of its items.
///
/// Whoever strikes a point of an order in Word gets the points below it numbered anew, which numbers that
/// are text do not. A list goes on as long as the next marker of its depth is the next number, so the
/// file shows the numbers that the paper has.
struct DOCXLists {
  private struct List {
    var depth: Int
    /// `nil` for bullets.
    var start: Int?
  }

  private struct Open {
    var list: Int
    var last: Int
  }

  private var lists: [List] = []
  private var open: [Int: Open] = [:]
  private var bullets: [Int: Int] = [:]

  var isEmpty: Bool { lists.isEmpty }

  /// The identity of the list that an item with the marker belongs to; `nil` where it is no number and no
  /// bullet.
  mutating func list(of marker: String, depth: Int) -> Int? {
    open = open.filter { $0.key <= depth }
    if marker == "•" { return bulleted(depth) }
    guard marker.last == ".", let number = Int(marker.dropLast()) else { return nil }
    if let last = open[depth], last.last + 1 == number {
      open[depth] = Open(list: last.list, last: number)
      return last.list
    }
    lists.append(List(depth: depth, start: number))
    open[depth] = Open(list: lists.count, last: number)
    return lists.count
  }

  private mutating func bulleted(_ depth: Int) -> Int {
    if let list = bullets[depth] { return list }
    lists.append(List(depth: depth, start: nil))
    bullets[depth] = lists.count
    return lists.count
  }

  /// The part `word/numbering.xml`: each list counts by itself.
  func bytes(indent: Double) -> [UInt8] {
    var out = MarkupWriter(capacity: 512 * lists.count + 256)
    out.markup(DOCXNames.declaration)
    out.markup("<w:numbering")
    out.markup(DOCXNames.text)
    out.markup(">")
    for (index, list) in lists.enumerated() { Self.describe(list, index + 1, indent, &out) }
    for number in 1...max(lists.count, 1) {
      out.markup("<w:num")
      out.attribute("w:numId", number)
      out.markup("><w:abstractNumId")
      out.attribute("w:val", number)
      out.markup("/></w:num>")
    }
    out.markup("</w:numbering>")
    return out.take()
  }

  private static func describe(
    _ list: List,
    _ number: Int,
    _ indent: Double,
    _ out: inout MarkupWriter
  ) {
    out.markup("<w:abstractNum")
    out.attribute("w:abstractNumId", number)
    out.markup("><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start")
    out.attribute("w:val", list.start ?? 1)
    out.markup("/><w:numFmt w:val=\"")
    out.markup(
      list.start == nil
        ? "bullet\"/><w:lvlText w:val=\"•\"/>" : "decimal\"/><w:lvlText w:val=\"%1.\"/>"
    )
    out.markup("<w:lvlJc w:val=\"left\"/><w:pPr><w:ind")
    out.attribute("w:left", (indent * Double(list.depth)).twentieths)
    out.attribute("w:hanging", indent.twentieths)
    out.markup("/></w:pPr></w:lvl></w:abstractNum>")
  }
}
