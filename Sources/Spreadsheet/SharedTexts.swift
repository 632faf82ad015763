/// The texts of a workbook, each written once; rich text is joined, readings of signs are left out.
struct SharedTexts {
  private var texts: [String] = []

  init() {}

  /// Reads the part of a workbook.
  init(_ part: String, _ bytes: [UInt8]) throws(WorkbookFault) {
    var item = RichText()
    var texts: [String] = []
    try XMLEvent.read(part, bytes) { event throws(WorkbookFault) in
      item.add(event)
      guard case .end("si") = event else { return }
      texts.append(item.text)
      item = RichText()
    }
    self.texts = texts
  }

  /// The text at a place; `nil` where there is none.
  subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}

/// A text in pieces of different looks.
struct RichText {
  private var pieces = ""
  private var isText = false
  private var isReading = false

  mutating func add(_ event: XMLEvent) {
    switch event {
    case .start("rPh", _): isReading = true
    case .end("rPh"): isReading = false
    case .start("t", _): isText = true
    case .end("t"): isText = false
    case .text(let text): if isText, !isReading { pieces += text }
    case .start, .end: break
    }
  }

  /// With `_x000D_` as the sign that it stands for.
  var text: String { pieces.withoutEscapes }
}

extension String {
  /// The format writes signs that XML lacks as `_x` with four figures and a line, and such text itself with `_x005F_`.
  fileprivate var withoutEscapes: String {
    guard contains("_x") else { return self }
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "_x") {
      let digits = rest[start.upperBound...].prefix(4)
      let end = rest.index(start.upperBound, offsetBy: 4, limitedBy: rest.endIndex)
      let code = digits.utf8.count == 4 ? UInt32(digits, radix: 16) : nil
      guard let end, end < rest.endIndex, rest[end] == "_", let code,
        let scalar = Unicode.Scalar(code)
      else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
