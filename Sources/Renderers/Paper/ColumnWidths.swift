import Documents

/// Divides the width of a page among the columns of a table, as browsers do.
///
/// A column with a weight takes its share of what those without leave, and its longest word at least; one
/// without is as wide as its content. Where no column has a weight, each gets its longest word and of the
/// rest as much as its lines are longer. Where not even the words have room, letters are smaller.
struct ColumnWidths {
  /// In points; together the width of the table.
  let points: [Double]
  /// Of the letters, against those of other tables.
  let scale: Double

  init(_ table: Table, width: Double, _ style: PaperStyle) {
    scale = ColumnNeeds(table, style, scale: 1).scale(of: table, into: width, style)
    let needs = ColumnNeeds(table, style, scale: scale)
    let weight = table.columns.reduce(0) { $0 + max(0, $1.weight) }
    points = weight > 0 ? Self.weighted(table.columns, needs, width) : Self.flowing(needs, width)
  }

  private static func weighted(
    _ columns: [TableColumn],
    _ needs: ColumnNeeds,
    _ width: Double
  ) -> [Double] {
    let tight = columns.indices.reduce(0) { columns[$1].weight > 0 ? $0 : $0 + needs.lines[$1] }
    // Tight columns never push the others off the page.
    let squeeze = min(1, width * 0.6 / max(tight, 1))
    let weighted = columns.indices.filter { columns[$0].weight > 0 }
    let shares = shares(
      of: width - tight * squeeze,
      weights: weighted.map { Double(columns[$0].weight) },
      atLeast: weighted.map { needs.words[$0] }
    )
    var points = needs.lines.map { $0 * squeeze }
    for (column, share) in zip(weighted, shares) { points[column] = share }
    return points
  }

  /// What each weight gets of a width: no less than it needs, where there is room for that.
  private static func shares(
    of width: Double,
    weights: [Double],
    atLeast needs: [Double]
  ) -> [Double] {
    let needed = needs.reduce(0, +)
    guard needed < width else { return cut(needs, to: width) }
    var isFixed = weights.map { _ in false }
    while true {
      let fixed = weights.indices.reduce(0) { isFixed[$1] ? $0 + needs[$1] : $0 }
      let weight = weights.indices.reduce(0) { isFixed[$1] ? $0 : $0 + weights[$1] }
      let shares = weights.indices.map {
        isFixed[$0] ? needs[$0] : (width - fixed) * weights[$0] / weight
      }
      guard let short = weights.indices.first(where: { shares[$0] < needs[$0] && !isFixed[$0] })
      else { return shares }
      isFixed[short] = true
    }
  }

  /// The widths with the widest cut to one measure, so that as few words as can be are broken.
  private static func cut(_ words: [Double], to width: Double) -> [Double] {
    var rest = width
    for (place, word) in words.sorted().enumerated() {
      let level = rest / Double(words.count - place)
      guard word < level else { return words.map { min($0, level) } }
      rest -= word
    }
    return words
  }

  private static func flowing(_ needs: ColumnNeeds, _ width: Double) -> [Double] {
    let lines = needs.lines.reduce(0, +)
    guard lines > width else {
      let factor = lines > 0 ? width / lines : 0
      return needs.lines.map { $0 * factor }
    }
    let words = needs.words.reduce(0, +)
    guard words < width else { return cut(needs.words, to: width) }
    let share = (width - words) / (lines - words)
    return zip(needs.words, needs.lines).map { $0 + ($1 - $0) * share }
  }
}

/// How wide the columns of a table would like to be, in points.
struct ColumnNeeds {
  /// To break no word.
  private(set) var words: [Double]
  /// To break no line.
  private(set) var lines: [Double]

  init(_ table: Table, _ style: PaperStyle, scale: Double) {
    let padding = Self.padding(style)
    let size = Self.size(of: table, style) * scale
    words = table.columns.map { _ in padding }
    lines = words
    var grid = PaperGrid(width: table.columns.count)
    for row in table.header + Array(table.rows) {
      _ = grid.row(row) { cell, column in
        if cell.columnSpan == 1, words.indices.contains(column) {
          take(cell, column, size, padding)
        }
        return PaperCell(content: [])
      }
    }
  }

  private static func padding(_ style: PaperStyle) -> Double { 2 * style.cellPadding + 1 }

  private static func size(of table: Table, _ style: PaperStyle) -> Double {
    table.style == .form ? style.formSize : style.tableSize
  }

  /// How much smaller letters have to be so that no word is cut, and may be so that all are read.
  func scale(of table: Table, into width: Double, _ style: PaperStyle) -> Double {
    let paddings = Double(words.count) * Self.padding(style)
    let letters = words.reduce(0, +) - paddings
    let least = min(1, PaperStyle.smallestSize / Self.size(of: table, style))
    return letters > 0 ? min(1, max(least, (width - paddings) / letters)) : 1
  }

  private mutating func take(_ cell: TableCell, _ column: Int, _ size: Double, _ padding: Double) {
    let scale = size * Self.reserve * (cell.role == .columnHeader ? TextWidth.bold : 1)
    for text in cell.content.lines {
      let width = TextWidth(of: text)
      lines[column] = max(lines[column], width.line * scale + padding)
      let word = min(width.longestWord, Self.unbroken)
      words[column] = max(words[column], word * scale + padding)
    }
  }

  /// Programs round what they measure, and put other fonts in the place of ours.
  private static let reserve = 1.04
  /// Longer words are addresses, which are broken anyway; in heights of letters.
  private static let unbroken = 14.0
}

extension [Block] {
  /// The lines of text of a cell, in so far as cells hold text.
  fileprivate var lines: [String] {
    flatMap { block -> [String] in
      switch block {
      case .heading(_, let content, _), .paragraph(let content, _): content.paperLines
      case .list(let list): list.items.flatMap { $0.lines.map { "• " + $0 } }
      case .facts(let facts): facts.map { "\($0.name): \($0.value.plainText)" }
      case .callout(_, let content), .quote(let content), .together(let content),
        .onPaper(let content):
        content.lines
      case .events(let events): events.list.items.flatMap { $0.lines.map { "• " + $0 } }
      case .nextLesson(let lesson): [lesson.words].compactMap(\.self)
      case .table, .week, .chart, .calendarOffer, .cards, .letterhead, .approval, .signature,
        .qrCode, .message,
        .rule,
        .cutLine:
        []
      }
    }
  }
}

extension [Inline] {
  fileprivate var paperLines: [String] {
    split { $0 == .lineBreak }.map { Array($0).plainText }
  }
}
