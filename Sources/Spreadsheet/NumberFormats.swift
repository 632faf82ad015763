/// Which looks of cells show a number as a day.
struct NumberFormats {
  /// By number of the look.
  private var isDate: [Bool] = []

  init() {}

  /// Reads the part of a workbook that lists looks.
  init(_ part: String, _ bytes: [UInt8]) throws(WorkbookFault) {
    var codes: [Int: String] = [:]
    var isCellFormat = false
    var looks: [Bool] = []
    try XMLEvent.read(part, bytes) { event throws(WorkbookFault) in
      switch event {
      case .start("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          codes[id] = attributes["formatCode"]
        }
      case .start("cellXfs", _): isCellFormat = true
      case .end("cellXfs"): isCellFormat = false
      case .start("xf", let attributes):
        if isCellFormat {
          let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
          looks.append(Self.isDate(id, codes[id]))
        }
      case .start, .end, .text: break
      }
    }
    isDate = looks
  }

  /// Whether cells of the look show days.
  func isDate(_ look: Int?) -> Bool {
    look.map { isDate.indices.contains($0) && isDate[$0] } ?? false
  }

  /// Formats without a code of their own are those of the list in the specification (18.8.30).
  private static func isDate(_ id: Int, _ code: String?) -> Bool {
    guard let code else {
      return [14...17, 22...22, 27...31, 36...36, 50...54, 57...58].contains { $0.contains(id) }
    }
    return showsDay(code)
  }

  /// Whether a code has a day or a year outside of quotes, brackets and signs that are escaped.
  static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for letter in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if letter == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if letter == "\\" || letter == "_" || letter == "*" {
        isEscaped = true
      } else if letter == "[" || letter == "]" {
        isBracketed = letter == "["
      } else if !isBracketed, "dyдг".contains(letter) {
        return true
      } else if letter == ";" {
        return false
      }
    }
    return false
  }
}
