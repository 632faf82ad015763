/// Reads HTML and XML as browsers do, forgiving everything: what is shown apart from what is not.
struct MarkupReader {
  let source: ScannedBytes
  /// Of HTML or XML; decides about entities.
  let writing: Writing
  /// What a reader sees.
  private(set) var shown: ReadingPen
  /// Addresses, notes, scripts: what is public and not on the page.
  private(set) var aside: ReadingPen
  /// Reads what stands between tags.
  private let text: TextReader

  /// Has read nothing yet.
  init(_ source: ScannedBytes, as writing: Writing) {
    self.source = source
    self.writing = writing
    text = TextReader(source: source, writing: writing)
    shown = ReadingPen(sourceCount: source.count)
    aside = ReadingPen(sourceCount: source.count)
  }

  /// Reads the whole source.
  mutating func read() {
    var position = 0
    while position < source.count {
      position = text.read(position..<source.count, into: &shown)
      if position < source.count { position = markup(at: position) }
    }
  }

  /// Reads what begins with a `<`; returns where it ends.
  private mutating func markup(at start: Int) -> Int {
    let next = source.byte(start + 1)
    if next.lowercased.isLatinLetter || next == UInt8(ascii: "/") { return tag(at: start) }
    if source.matches("<!--", at: start) { return note(at: start + 4, upTo: "-->") }
    if source.matches("<![cdata[", at: start) {
      shown.put(ReadText.Sign.part, from: start)
      return start + 9
    }
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return note(at: start + 2, upTo: ">")
    }
    shown.put(UInt8(ascii: "<"), from: start)
    return start + 1
  }

  /// A comment or a declaration, which stands in the source alone; returns where it ends.
  private mutating func note(at start: Int, upTo ending: StaticString) -> Int {
    var end = start
    while end < source.count, !source.matches(ending, at: end) { end += 1 }
    readAside(start..<min(end, source.count), writing)
    return min(end + ending.utf8CodeUnitCount, source.count)
  }

  /// A tag with its effect on the text around it; returns where it ends.
  private mutating func tag(at start: Int) -> Int {
    let isClosing = source.byte(start + 1) == UInt8(ascii: "/")
    var name = TagName()
    var position = start + (isClosing ? 2 : 1)
    while position < source.count, let byte = TagName.part(source[position]) {
      name.append(byte)
      position += 1
    }
    position = attributes(at: position)
    // Elements of XML that follow one another are fields, whatever HTML calls so.
    let isField = writing == .xml && isClosing && opensTag(at: skipBlanks(position))
    switch isField ? .part : name.effect {
    case .nothing: break
    case .line: shown.put(ReadText.Sign.line, from: start)
    case .part: shown.put(ReadText.Sign.part, from: start)
    }
    guard !isClosing, name.holdsScript else { return position }
    return script(at: position, in: name)
  }

  /// What browsers do not show: read as a script, since a script may show it; returns where it
  /// ends.
  private mutating func script(at start: Int, in name: TagName) -> Int {
    let ending: StaticString = name.isScript ? "</script" : "</style"
    var end = start
    while end < source.count, source[end] != UInt8(ascii: "<") || !source.matches(ending, at: end) {
      end += 1
    }
    readAside(start..<end, .script)
    return end
  }

  /// Reads the attributes of a tag; returns where the tag ends.
  private mutating func attributes(at start: Int) -> Int {
    var position = start
    while position < source.count, source[position] != UInt8(ascii: ">") {
      let nameStart = position
      while position < source.count, !Self.endsName(source[position]) { position += 1 }
      let name = nameStart..<position
      position = skipBlanks(position)
      if source.byte(position) == UInt8(ascii: "=") {
        position = value(at: skipBlanks(position + 1), of: name)
      } else if position == nameStart {
        position += 1
      }
    }
    return min(position + 1, source.count)
  }

  /// The value of an attribute; returns where it ends.
  private mutating func value(at start: Int, of name: Range<Int>) -> Int {
    let quote = source.byte(start)
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let first = isQuoted ? start + 1 : start
    var end = first
    while end < source.count, isQuoted ? source[end] != quote : !Self.endsValue(source[end]) {
      end += 1
    }
    let isShown = AttributeName.isShown(source, name) || isData(at: skipBlanks(first))
    if end > first { readValue(first..<end, isShown: isShown) }
    return isQuoted ? min(end + 1, source.count) : end
  }

  /// A value that is shown stands aside too, as a part of its own.
  private mutating func readValue(_ range: Range<Int>, isShown: Bool) {
    aside.put(ReadText.Sign.part, from: range.lowerBound)
    if !isShown { aside.put(ReadText.Sign.address, from: range.lowerBound) }
    readAll(range, TextReader(source: source, writing: writing, isAddress: !isShown))
  }

  /// What stands in the source and not on the page.
  private mutating func readAside(_ range: Range<Int>, _ writing: Writing) {
    aside.put(ReadText.Sign.part, from: range.lowerBound)
    readAll(range, TextReader(source: source, writing: writing))
  }

  /// Reads where tags mean nothing.
  private mutating func readAll(_ range: Range<Int>, _ reader: TextReader) {
    var position = range.lowerBound
    while position < range.upperBound {
      position = reader.read(position..<range.upperBound, into: &aside)
      guard position < range.upperBound else { break }
      aside.put(UInt8(ascii: "<"), from: position)
      position += 1
    }
    aside.put(ReadText.Sign.part, from: range.upperBound)
  }

  /// The first position that is no blank.
  private func skipBlanks(_ start: Int) -> Int {
    var position = start
    while position < source.count, source[position] <= 0x20 { position += 1 }
    return position
  }

  /// What ends the name of an attribute.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/")
  }

  /// What ends a value without quotes.
  private static func endsValue(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: ">") }
}
