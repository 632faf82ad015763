import Glibc
import SourceText

/// What a page calls its places, and where it leads, in the order of its tags.
struct PageNames {
  /// A value of an attribute.
  struct Mention {
    var text: String
    /// Where it begins in the bytes of the page.
    var offset: Int
  }

  /// What can be led to.
  private(set) var ids: [Mention] = []
  /// Values of `href` and `src`.
  private(set) var addresses: [Mention] = []

  /// Reads the tags of a page of HTML, and nothing within scripts, styles and comments.
  init(of page: [UInt8]) {
    page.withUnsafeBufferPointer { page in
      var index = 0
      while let open = page.first(UInt8(ascii: "<"), from: index) {
        if page.stands("<!--", at: open) {
          index = page.end(of: "-->", from: open + 4)
        } else if open + 1 < page.count, page[open + 1].isLetter {
          index = read(tagAt: open, in: page)
        } else {
          index = open + 1
        }
      }
    }
  }

  /// Reads a tag with its attributes; behind a script or a style goes on at its end.
  private mutating func read(tagAt open: Int, in page: UnsafeBufferPointer<UInt8>) -> Int {
    var cursor = TagCursor(page: page, index: open + 1)
    let tag = cursor.name()
    while let (name, value) = cursor.attribute() {
      guard !value.isEmpty else { continue }
      if page.names("id", in: name) {
        ids.append(Mention(text: page.text(in: value), offset: value.lowerBound))
      } else if page.names("href", in: name) || page.names("src", in: name) {
        addresses.append(Mention(text: page.text(in: value), offset: value.lowerBound))
      }
    }
    if page.names("script", in: tag) { return page.end(of: "</script", from: cursor.index) }
    if page.names("style", in: tag) { return page.end(of: "</style", from: cursor.index) }
    return cursor.index
  }
}

/// Goes through the inside of one tag.
private struct TagCursor {
  let page: UnsafeBufferPointer<UInt8>
  var index: Int

  /// The place of the name of a tag or an attribute.
  mutating func name() -> Range<Int> {
    let start = index
    while index < page.count, !page[index].endsName { index += 1 }
    return start..<index
  }

  /// The places of the next attribute and of its value; `nil` at the end of the tag, which is passed.
  mutating func attribute() -> (name: Range<Int>, value: Range<Int>)? {
    while index < page.count, page[index].isSpace || page[index] == UInt8(ascii: "/") { index += 1 }
    guard index < page.count else { return nil }
    if page[index] == UInt8(ascii: ">") {
      index += 1
      return nil
    }
    let name = name()
    if name.isEmpty { index += 1 }
    return (name, value())
  }

  /// The place of a value, without its quotation marks; empty where there is none.
  private mutating func value() -> Range<Int> {
    skipSpaces()
    guard index < page.count, page[index] == UInt8(ascii: "=") else { return index..<index }
    index += 1
    skipSpaces()
    guard index < page.count else { return index..<index }
    let mark = page[index]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      let start = index
      while index < page.count, !page[index].isSpace, page[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    let start = index + 1
    guard let end = page.first(mark, from: start) else {
      index = page.count
      return index..<index
    }
    index = end + 1
    return start..<end
  }

  private mutating func skipSpaces() {
    while index < page.count, page[index].isSpace { index += 1 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the letters stand at a place.
  fileprivate func stands(_ letters: StaticString, at start: Int) -> Bool {
    let length = letters.utf8CodeUnitCount
    return start + length <= count
      && (0..<length).allSatisfy { self[start + $0] == letters.utf8Start[$0] }
  }

  /// Whether a name is this one, in letters of either case.
  fileprivate func names(_ letters: StaticString, in range: Range<Int>) -> Bool {
    range.count == letters.utf8CodeUnitCount
      && range.indices.allSatisfy {
        self[$0] | 0x20 == letters.utf8Start[$0 - range.lowerBound]
      }
  }

  /// Behind the next such letters; the end of the page where there are none.
  fileprivate func end(of letters: StaticString, from start: Int) -> Int {
    var index = start
    while let next = first(letters.utf8Start.pointee, from: index) {
      if stands(letters, at: next) { return next + letters.utf8CodeUnitCount }
      index = next + 1
    }
    return count
  }

  /// A value with its references replaced by what they stand for.
  fileprivate func text(in range: Range<Int>) -> String {
    let text = String(decoding: self[range], as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var endsName: Bool {
    isSpace || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
