/// The rows of a table, in order: at hand, or made while they are written.
///
/// The largest tables have a row for each group of an institution; nobody needs all of them at once.
public struct TableRows: Sendable {
  private enum Source: Sendable {
    case stored([TableRow])
    case made(parts: Int, @Sendable (Int) -> [TableRow])
  }

  private let source: Source

  public init(_ rows: [TableRow]) { source = .stored(rows) }

  /// Rows that are made anew each time they are gone through.
  ///
  /// - Parameters:
  ///   - parts: How many parts there are.
  ///   - make: The rows of a part; equal numbers give equal rows.
  public init(parts: Int, _ make: @escaping @Sendable (Int) -> [TableRow]) {
    source = .made(parts: parts, make)
  }

  public var isEmpty: Bool { makeIterator().next() == nil }
}

extension TableRows: Sequence {
  public func makeIterator() -> AnyIterator<TableRow> {
    switch source {
    case .stored(let rows): AnyIterator(rows.makeIterator())
    case .made(let parts, let make):
      AnyIterator((0..<parts).lazy.flatMap(make).makeIterator())
    }
  }
}

extension TableRows: Hashable {
  public static func == (first: Self, second: Self) -> Bool { first.elementsEqual(second) }

  public func hash(into hasher: inout Hasher) { for row in self { hasher.combine(row) } }
}

extension TableRows: ExpressibleByArrayLiteral {
  public init(arrayLiteral rows: TableRow...) { self.init(rows) }
}
