/// The numbered lists of a document, found again in the markers of its items.
///
/// Whoever strikes a point of an order in Word gets the points below it numbered anew, which numbers that
/// are text do not. A list goes on as long as the next marker of its depth is the next number, so the
/// file shows the numbers that the paper has.
struct DOCXLists {
  /// A list of the file; its identity is its place, from 1.
  private struct List {
    /// How far in its items stand, from 0.
    var depth: Int
    /// `nil` for bullets.
    var start: Int?
  }

  /// A list that may go on.
  private struct Open {
    /// Its identity.
    var list: Int
    /// The number of its last item.
    var last: Int
  }

  /// In the order of their identities.
  private var lists: [List] = []
  /// By depth: the numbered list to which the next number may belong.
  private var open: [Int: Open] = [:]
  /// By depth: the list of bullets, of which one is enough.
  private var bullets: [Int: Int] = [:]

  /// Whether the paper has no list, and the file no part for one.
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

  /// The identity of the list of bullets of a depth.
  private mutating func bulleted(_ depth: Int) -> Int {
    if let list = bullets[depth] { return list }
    lists.append(List(depth: depth, start: nil))
    bullets[depth] = lists.count
    return lists.count
  }

  /// The part `word/numbering.xml`: each list counts by itself.
  func bytes(indent: Double) -> [UInt8] {
    let looks = lists.enumerated().map { Self.look(of: $1, $0 + 1, indent) }
    let numbers = (1...max(lists.count, 1)).map { number -> FilledMarkup in
      "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(number)\"/></w:num>"
    }
    return MarkupWriter.part(
      "<w:numbering\(DOCXNames.text)>\(each: looks)\(each: numbers)</w:numbering>"
    )
  }

  /// How items of the list look; measures are in points.
  private static func look(of list: List, _ number: Int, _ indent: Double) -> FilledMarkup {
    let format: Markup = list.start == nil ? "bullet" : "decimal"
    let text: Markup = list.start == nil ? "•" : "%1."
    let left = (indent * Double(list.depth)).twentieths
    return """
      <w:abstractNum w:abstractNumId="\(number)"><w:multiLevelType w:val="singleLevel"/>\
      <w:lvl w:ilvl="0"><w:start w:val="\(list.start ?? 1)"/><w:numFmt w:val="\(format)"/>\
      <w:lvlText w:val="\(text)"/><w:lvlJc w:val="left"/><w:pPr>\
      <w:ind w:left="\(left)" w:hanging="\(indent.twentieths)"/></w:pPr></w:lvl></w:abstractNum>
      """
  }
}
