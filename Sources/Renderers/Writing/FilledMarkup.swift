/// Markup with values in it, each escaped: `"<dt>\(name)</dt>"`.
///
/// As with ``Markup``, all but the values are literals of this module.
struct FilledMarkup: ExpressibleByStringInterpolation {
  let bytes: [UInt8]

  init(stringInterpolation writer: MarkupWriter) {
    var writer = writer
    bytes = writer.take()
  }

  init(stringLiteral literal: StaticString) { bytes = literal.withUTF8Buffer { Array($0) } }
}

extension MarkupWriter: StringInterpolationProtocol {
  init(literalCapacity: Int, interpolationCount: Int) {
    self.init(capacity: literalCapacity + 32 * interpolationCount)
  }

  mutating func write(_ filled: FilledMarkup) { append(filled.bytes[...]) }

  mutating func appendLiteral(_ literal: StaticString) { markup(Markup(stringLiteral: literal)) }

  mutating func appendInterpolation(_ text: String) { self.text(text) }

  mutating func appendInterpolation(_ number: Int) { self.number(number) }

  mutating func appendInterpolation(_ markup: Markup) { self.markup(markup) }

  mutating func appendInterpolation(_ filled: FilledMarkup) { write(filled) }

  mutating func appendInterpolation(each parts: [FilledMarkup]) {
    for part in parts { write(part) }
  }
}
