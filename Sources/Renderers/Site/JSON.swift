import Documents

/// Data as JSON (RFC 8259), with a line for each thing.
public enum JSON {
  /// The file; `address` tells where a document lies.
  public static func bytes(
    of value: DataValue,
    address: (DocumentID) -> String?
  ) -> [UInt8] {
    var out: [UInt8] = []
    write(value, indent: 0, address, to: &out)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  private static func write(
    _ value: DataValue,
    indent: Int,
    _ address: (DocumentID) -> String?,
    to out: inout [UInt8]
  ) {
    switch value {
    case .record(let fields):
      write(fields, "{", "}", indent, isTall: fields.contains { $0.value.isTall }, to: &out) {
        field,
        out in
        write(field.name, to: &out)
        out += ": ".utf8
        write(field.value, indent: indent + 1, address, to: &out)
      }
    case .list(let values):
      write(values, "[", "]", indent, isTall: values.contains { $0.isRecord }, to: &out) {
        value,
        out in
        write(value, indent: indent + 1, address, to: &out)
      }
    case .text(let text): write(text, to: &out)
    case .number(let number): out += "\(number)".utf8
    case .truth(let truth): out += (truth ? "true" : "false").utf8
    case .page(let document):
      if let address = address(document) { write(address, to: &out) } else { out += "null".utf8 }
    case .nothing: out += "null".utf8
    }
  }

  /// Parts between brackets, in one line or in a line each.
  private static func write<Part>(
    _ parts: [Part],
    _ open: String,
    _ close: String,
    _ indent: Int,
    isTall: Bool,
    to out: inout [UInt8],
    _ part: (Part, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    for (index, one) in parts.enumerated() {
      if index > 0 { out += (isTall ? "," : ", ").utf8 }
      if isTall { newLine(indent + 1, to: &out) }
      part(one, &out)
    }
    if isTall { newLine(indent, to: &out) }
    out += close.utf8
  }

  private static func newLine(_ indent: Int, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\n"))
    out += repeatElement(UInt8(ascii: " "), count: indent * 2)
  }

  /// A text in quotation marks; only what must be escaped is.
  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in PlainText.clean(text).utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case UInt8(ascii: "\t"): out += "\\t".utf8
      case _: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}

extension DataValue {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }

  /// Whether it takes several lines.
  fileprivate var isTall: Bool {
    switch self {
    case .record: true
    case .list(let values): values.contains(where: \.isRecord)
    case .text, .number, .truth, .page, .nothing: false
    }
  }
}
