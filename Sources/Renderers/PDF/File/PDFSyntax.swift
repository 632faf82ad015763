/// A part of an object with values in it: `"/Parent \(object: 3)/Count \(7)"` (ISO 32000-1, 7.3).
struct PDFSyntax: ExpressibleByStringInterpolation {
  /// As the file has them.
  let bytes: [UInt8]

  /// A part with values filled in.
  init(stringInterpolation buffer: ByteBuffer) {
    var buffer = buffer
    bytes = buffer.take()
  }

  /// A part without values.
  init(stringLiteral literal: StaticString) { bytes = literal.withUTF8Buffer { Array($0) } }
}

extension ByteBuffer: StringInterpolationProtocol {
  /// A buffer with room for most parts, so that few have to grow.
  init(literalCapacity: Int, interpolationCount: Int) {
    self.init(capacity: literalCapacity + 16 * interpolationCount)
  }

  /// Another part, as it stands.
  mutating func write(_ part: PDFSyntax) { append(part.bytes) }

  /// What stands between values.
  mutating func appendLiteral(_ literal: StaticString) { append(literal) }

  mutating func appendInterpolation(_ number: Int) { append(number) }

  /// A length in points, with at most two decimals.
  mutating func appendInterpolation(_ length: Double) { append(length) }

  /// A name or operator.
  mutating func appendInterpolation(_ word: StaticString) { append(word) }

  mutating func appendInterpolation(_ part: PDFSyntax) { write(part) }

  /// ASCII, which the caller has made safe.
  mutating func appendInterpolation(ascii text: String) { append(ascii: text) }

  /// A text of a document, without what no text holds.
  mutating func appendInterpolation(text: String) { append(text: PlainText.clean(text)) }

  /// A reference: «12 0 R».
  mutating func appendInterpolation(object number: Int) { append(reference: number) }

  /// «/First 12 0 R»; nothing where there is no object.
  mutating func appendInterpolation(_ name: StaticString, object number: Int?) {
    if let number { write("\(name) \(object: number)") }
  }

  /// «/Kids[12 0 R 13 0 R ]»; nothing for an empty list.
  mutating func appendInterpolation(_ name: StaticString, objects numbers: [Int]) {
    if !numbers.isEmpty { write("\(name)[\(each: numbers, { "\(object: $0) " })]") }
  }

  /// A part for each thing, with nothing between.
  mutating func appendInterpolation<Things: Sequence>(
    each things: Things,
    _ part: (Things.Element) -> PDFSyntax
  ) {
    for thing in things { write(part(thing)) }
  }
}
