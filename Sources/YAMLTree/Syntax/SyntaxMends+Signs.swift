import SourceText

extension SyntaxMends {
  /// The quote at each place where its value may end, or none at its beginning.
  var closedQuote: [[TextEdit]] {
    let sign = String(decoding: [text[finding.lower]], as: UTF8.self)
    let ends = [
      line.endOfValue(from: finding.lower), line.endInBrackets(from: finding.lower, closing: true),
      line.endInBrackets(from: finding.lower, closing: false),
    ]
    return typographicEnd(sign) + ends.compactMap { $0 }.map { put(sign, at: $0) }
      + [[TextEdit(finding.lower, finding.lower + 1, "")]]
  }

  /// The straight quote in place of another one that ends the line.
  private func typographicEnd(_ sign: String) -> [[TextEdit]] {
    let end = line.endOfValue(from: finding.lower)
    let value = String(decoding: text[finding.lower..<end], as: UTF8.self)
    guard let last = value.unicodeScalars.last, "”“’‘»".unicodeScalars.contains(last) else {
      return []
    }
    return [[TextEdit(end - UTF8.width(last), end, sign)]]
  }

  /// The straight quotes of the value as guillemets, which mean nothing to YAML.
  var guillemets: [TextEdit] {
    let quote = text[line.valueStart]
    let places = (line.valueStart..<line.upper).filter { text[$0] == quote }
    guard places.count % 2 == 0 else { return [] }
    return places.enumerated().map { TextEdit($1, $1 + 1, $0 % 2 == 0 ? "«" : "»") }
  }

  /// The bracket closed where its line ends, with what else the line may lack.
  var brackets: [[TextEdit]] {
    let start = finding.lower
    let isList = text[start] == UInt8(ascii: "[")
    let closing = isList ? "]" : "}"
    let other = UInt8(ascii: isList ? "}" : "]")
    let end = line.endOfValue(from: start)
    var edits = [hashes]
    if end > start, text[end - 1] == other { edits.append([TextEdit(end - 1, end, closing)]) }
    edits.append(commasForSemicolons(upTo: end))
    edits.append(put(closing, at: end))
    edits += comma.map { [put(",", at: $0)] } ?? []
    return edits.filter { !$0.isEmpty } + [quoted(from: start), quoted(from: line.valueStart)]
  }

  /// Commas in place of the semicolons between keys and values.
  private func commasForSemicolons(upTo end: Int) -> [TextEdit] {
    (finding.lower..<end).filter { text[$0] == UInt8(ascii: ";") }.map { TextEdit($0, $0 + 1, ",") }
  }

  /// Where a comma is missing: behind the value before the key, or before the text, that libyaml stopped at.
  private var comma: Int? {
    let stop = problem.offset
    guard stop > finding.lower, stop < line.upper else { return nil }
    guard text[stop] == UInt8(ascii: ":") else { return line.backOverBlanks(from: stop) }
    let blanks = (finding.lower..<stop).filter { text[$0] == UInt8(ascii: " ") }
    let value = text[..<stop].lastIndex(of: UInt8(ascii: ":")).map {
      line.skippingBlanks(from: $0 + 1)
    }
    let isNumber = value.map { text[$0].isDigit } ?? false
    let gap = isNumber ? blanks.first { $0 > value ?? 0 } : blanks.last
    return gap.map(line.backOverBlanks)
  }

  /// The values in brackets whose number signs hide the rest of the line, in quotes.
  private var hashes: [TextEdit] {
    let openers = Set(",[{".utf8)
    let closers = Set(",]}".utf8)
    var edits: [TextEdit] = []
    var index = finding.lower + 1
    while index < line.upper {
      guard text[index] == UInt8(ascii: "#") else {
        index += 1
        continue
      }
      var start = index
      while start > finding.lower + 1, !openers.contains(text[start - 1]) { start -= 1 }
      if let colon = line.tail(from: start).keyColon(before: index) { start = colon + 1 }
      start = line.skippingBlanks(from: start)
      while index < line.upper, !closers.contains(text[index]) { index += 1 }
      let value = String(decoding: text[start..<index], as: UTF8.self)
      edits.append(TextEdit(start, index, value.inYAMLQuotes))
    }
    return edits
  }

  /// The value in single quotes, in which a backslash is a sign like others, or the backslash twice.
  var backslash: [[TextEdit]] {
    let doubled = put("\\", at: finding.lower)
    guard let start = problem.contextOffset, start < finding.lower else { return [doubled] }
    let end = text[finding.lower...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == 0x0A }
    guard let end, text[end] == UInt8(ascii: "\"") else { return [doubled] }
    let value = String(decoding: text[(start + 1)..<end], as: UTF8.self)
    let single = "'" + value.replacing("'", with: "''") + "'"
    return [[TextEdit(start, end + 1, single)], doubled]
  }

  /// The file without signs that nobody sees.
  var controlCharacters: [TextEdit] {
    text.indices.filter {
      text[$0] < 0x20 && !Set("\t\n\r".utf8).contains(text[$0]) || text[$0] == 0x7F
    }
    .map { TextEdit($0, $0 + 1, "") }
  }
}
