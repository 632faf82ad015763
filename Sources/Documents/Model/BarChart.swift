/// Wholes that are parted: a bar for each, all of the same length.
///
/// Paper shows it as a table.
public struct BarChart: Hashable, Sendable {
  /// A part of a bar.
  public struct Part: Hashable, Sendable {
    /// «очно».
    public var name: String
    /// As it is read: «1 436 часов».
    public var amount: String
    /// In the same unit as the others of its bar, at least 0.
    public var size: Int

    public init(_ name: String, _ amount: String, size: Int) {
      self.name = name
      self.amount = amount
      self.size = size
    }
  }

  /// A whole.
  public struct Bar: Hashable, Sendable {
    public var name: String
    public var parts: [Part]

    public init(_ name: String, _ parts: [Part]) {
      self.name = name
      self.parts = parts
    }

    /// «очно – 1 436 часов, дистанционно – 120 часов».
    public var words: String {
      parts.map { "\($0.name)\u{A0}– \($0.amount)" }.joined(separator: ", ")
    }
  }

  public var caption: String
  public var bars: [Bar]

  public init(caption: String, bars: [Bar]) {
    self.caption = caption
    self.bars = bars
  }

  /// The same in words, a row for each bar.
  public var table: Table {
    Table(
      caption: [.text(caption)],
      style: .ruled,
      columns: [TableColumn(weight: 2), TableColumn(weight: 5)],
      header: [],
      rows: bars.map { bar in
        TableRow([
          TableCell(text: [.text(bar.name)], role: .rowHeader),
          TableCell(text: [.text(bar.words)]),
        ])
      }
    )
  }
}
