/// Bytes that are markup already and are written as they are.
///
/// Only this module makes them, and only from literals of its own source and of the page shell:
/// a value of a document is `String` and has no way to become markup.
struct Markup: ExpressibleByStringLiteral {
  private let literal: StaticString

  init(stringLiteral literal: StaticString) { self.literal = literal }

  var isEmpty: Bool { literal.utf8CodeUnitCount == 0 }

  func append(to buffer: inout ByteBuffer) {
    literal.withUTF8Buffer { buffer.append($0) }
  }
}

/// Text with its special characters escaped, to be written more than once.
struct EscapedText {
  fileprivate let bytes: [UInt8]

  init(_ text: String) {
    var writer = MarkupWriter(capacity: text.utf8.count + 16)
    writer.text(text)
    bytes = writer.take()
  }

  var isEmpty: Bool { bytes.isEmpty }
}

extension MarkupWriter {
  mutating func text(_ text: EscapedText) { append(text.bytes[...]) }
}
