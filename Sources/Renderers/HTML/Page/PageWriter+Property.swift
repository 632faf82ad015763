extension PageWriter {
  /// Of an element whose parts have properties (HTML, «Microdata»).
  static let itemScope: Markup = " itemscope=\"itemscope\""

  /// Of a part that has parts of its own.
  mutating func item(_ name: String) {
    out.markup(Self.itemScope)
    property(name)
  }

  /// What machines call the content of an element.
  mutating func property(_ name: String?) {
    if let name { out.write(" itemprop=\"\(name)\"") }
  }
}
