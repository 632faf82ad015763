/// Makes stars bold where CommonMark would print them: beside a letter on one side and a sign on the other.
///
/// `**«Росинка»**а` closes nothing by CommonMark, since a letter follows what a quotation mark precedes.
/// A mark that is no letter of any language is put between, and taken out of what libcmark gives back.
struct StarFlanks {
  /// A private character, which no text has.
  static let mark: Unicode.Scalar = "\u{E0F1}"

  private let text: ArraySlice<UInt8>
  private var result: [UInt8] = []
  private var index: Int

  /// The lengths of the runs of stars that are open in the paragraph.
  private var open: [Int] = []

  /// The text with marks; lines stay lines.
  ///
  /// - Complexity: linear in the text.
  static func marked(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "*")) else { return text }
    var flanks = StarFlanks(text)
    while flanks.index < text.endIndex { flanks.step() }
    return flanks.result[...]
  }

  /// A text of libcmark without the marks.
  static func unmarked(_ text: String) -> String {
    text.unicodeScalars.contains(mark)
      ? String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != mark })) : text
  }

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
    result.reserveCapacity(text.count + 16)
  }

  private mutating func step() {
    switch text[index] {
    case UInt8(ascii: "\\"): take(min(2, text.endIndex - index))
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "\n"): takeLineEnd()
    case UInt8(ascii: "*"): takeStars()
    case _: take(1)
    }
  }

  private mutating func take(_ count: Int) {
    result += text[index..<index + count]
    index += count
  }

  private func count(of byte: UInt8, from start: Int) -> Int {
    text[start...].prefix { $0 == byte }.count
  }

  /// Code up to as many accents as begin it, in the same paragraph; the accents alone without that.
  private mutating func takeCode() {
    let accents = count(of: UInt8(ascii: "`"), from: index)
    var end = index + accents
    while end < text.endIndex, !isBlankLine(at: end) {
      guard text[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let closing = count(of: UInt8(ascii: "`"), from: end)
      end += closing
      if closing == accents { return take(end - index) }
    }
    take(accents)
  }

  private func isBlankLine(at end: Int) -> Bool {
    text[end] == UInt8(ascii: "\n")
      && text[(end + 1)...].first { $0 != UInt8(ascii: " ") && $0 != 0x0D } == UInt8(ascii: "\n")
  }

  private mutating func takeLineEnd() {
    if isBlankLine(at: index) { open = [] }
    take(1)
  }

  private mutating func takeStars() {
    let length = count(of: UInt8(ascii: "*"), from: index)
    let (before, after) = (kind(before: index), kind(after: index + length))
    let isOpen = open.contains(length)
    switch (before, after) {
    case (.sign, .letter) where isOpen: result += Self.mark.utf8Bytes
    case (.letter, .sign) where !isOpen:
      take(length)
      result += Self.mark.utf8Bytes
      open.append(length)
      return
    case (_, _): break
    }
    take(length)
    if isOpen, before != .blank {
      open.removeAll { $0 == length }
    } else if after != .blank {
      open.append(length)
    }
  }

  private enum Kind { case blank, sign, letter }

  private func kind(before end: Int) -> Kind {
    var start = end - 1
    while start > text.startIndex, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start < text.startIndex ? .blank : Self.kind(text[start..<end])
  }

  private func kind(after start: Int) -> Kind {
    var end = start + 1
    while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
    return start >= text.endIndex ? .blank : Self.kind(text[start..<end])
  }

  private static func kind(_ bytes: ArraySlice<UInt8>) -> Kind {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return .blank
    }
    if scalar.properties.isWhitespace { return .blank }
    if scalar.isASCII { return scalar.isASCIILetterOrDigit ? .letter : .sign }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .sign
    case _: return .letter
    }
  }
}

extension Unicode.Scalar {
  fileprivate var utf8Bytes: [UInt8] { Array(String(self).utf8) }

  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z": true
    case _: false
    }
  }
}
