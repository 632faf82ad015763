/// A block that is set and measured, before it is cut into pages; lengths in points.
struct Galley {
  enum Content {
    /// Lines of a paragraph.
    case lines(GalleyLines)
    case table(GalleyTable)
    /// A picture, which is never cut.
    case picture(PaperPicture)
    /// Stays on one page.
    case together([Galley])
    /// A line across the column.
    case rule
    /// A dashed line to cut along.
    case cutLine
  }

  var content: Content
  /// Without the space before and after.
  var height: Double
  /// Left free before it, but not at the top of a page.
  var spaceBefore = 0.0
  /// Left free after it, but not at the end of a page.
  var spaceAfter = 0.0
  /// Whether the next block stays on the same page.
  var keepsNext = false

  /// Cuts the block where a page ends.
  ///
  /// - Parameters:
  ///   - room: What is left of the page.
  ///   - force: Whether something has to stand there, because no page has more room.
  /// - Returns: What stands on the page, `nil` when nothing can, and what is left of the block.
  func parted(_ room: Double, force: Bool) -> (head: Galley?, rest: Galley?) {
    switch content {
    case .lines(let lines):
      let (head, rest) = lines.parted(room, force: force)
      return (head.map(with), rest.map(with))
    case .table(let table):
      let (head, rest) = table.parted(room, force: force)
      return (head.map(with), rest.map(with))
    case .together(let blocks):
      guard force else { return (nil, self) }
      let (head, rest) = blocks.parted(room, force: true)
      return (Galley(together: head), rest.isEmpty ? nil : Galley(together: rest))
    case .picture, .rule, .cutLine: return force ? (self, nil) : (nil, self)
    }
  }

  /// A table cut before its last row, where that stays with what follows.
  var partedBeforeLast: (head: Galley, rest: Galley)? {
    guard case .table(let table) = content else { return nil }
    return table.partedBeforeLast.map { (with($0.head), with($0.rest)) }
  }

  /// The same block with other lines.
  private func with(_ lines: GalleyLines) -> Galley {
    var part = self
    part.content = .lines(lines)
    part.height = lines.height
    return part
  }

  /// The same block with other rows.
  private func with(_ table: GalleyTable) -> Galley {
    var part = self
    part.content = .table(table)
    part.height = table.height
    return part
  }
}

extension Galley {
  /// Blocks as one, with the space around the first and the last.
  init(together blocks: [Galley]) {
    self.init(
      content: .together(blocks),
      height: blocks.height,
      spaceBefore: blocks.first?.spaceBefore ?? 0,
      spaceAfter: blocks.last?.spaceAfter ?? 0,
      keepsNext: blocks.last?.keepsNext ?? false
    )
  }
}

extension [Galley] {
  /// From the upper edge of the first to the lower edge of the last.
  var height: Double {
    var height = 0.0
    for (index, block) in enumerated() {
      if index > 0 { height += self[index - 1].spaceAfter + block.spaceBefore }
      height += block.height
    }
    return height
  }

  /// Cuts the blocks where a page ends; see ``Galley/parted(_:force:)``.
  func parted(_ room: Double, force: Bool) -> (head: [Galley], rest: [Galley]) {
    var used = 0.0
    for (index, block) in enumerated() {
      if index > 0 { used += self[index - 1].spaceAfter + block.spaceBefore }
      if used + block.height <= room + Self.tolerance {
        used += block.height
        continue
      }
      let (head, rest) = block.parted(room - used, force: force && index == 0)
      if let head {
        return (self[..<index] + [head], (rest.map { [$0] } ?? []) + self[(index + 1)...])
      }
      if index > 0, let (head, rest) = self[index - 1].partedBeforeLast {
        return (self[..<(index - 1)] + [head], [rest] + self[index...])
      }
      let cut = cut(before: index, force: force)
      return (Array(self[..<cut]), Array(self[cut...]))
    }
    return (self, [])
  }

  /// Before the blocks that have to stand on the page of the one that does not fit.
  private func cut(before index: Int, force: Bool) -> Int {
    var cut = index
    while cut > 0, self[cut - 1].keepsNext { cut -= 1 }
    return cut == 0 && force ? index : cut
  }

  /// Sums of lengths are never exact.
  private static var tolerance: Double { 0.01 }
}
