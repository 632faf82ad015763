/// The name of a tag, as far as it matters to reading.
struct TagName {
  /// What a tag does to the text around it.
  enum Effect {
    /// It stands within a line: «8 <b>913</b>».
    case nothing
    /// It ends a line of the same block.
    case line
    /// It ends what is read together.
    case part
  }

  /// The first seven bytes, in lower case, and the length.
  private var packed: UInt64 = 0
  /// Whether there is a hyphen in it, as names of custom elements have.
  private var isCustom = false

  /// The byte in lower case, where it belongs to a name.
  static func part(_ byte: UInt8) -> UInt8? {
    let lower = byte.lowercased
    let belongs = lower.isLatinLetter || lower.isDigit || [0x2D, 0x3A, 0x5F].contains(lower)
    return belongs ? lower : nil
  }

  /// A byte that `part` has let pass.
  mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: "-") { isCustom = true }
    packed = packed << 8 | UInt64(byte)
  }

  /// Unknown names part, custom ones do not: these stand within lines.
  var effect: Effect {
    if packed == Self.lineBreak { return .line }
    return isCustom || Self.inline.contains(packed) ? .nothing : .part
  }

  var isScript: Bool { packed == Self.script }
  /// Whether what follows is shown by no browser.
  var holdsScript: Bool { packed == Self.script || packed == Self.style }

  /// Whether it is one of the names that pages are made of, so that what holds it is markup.
  var isUsual: Bool { Self.inline.contains(packed) || Self.blocks.contains(packed) }

  /// Packed like the name itself.
  private static let lineBreak = packed("br")
  private static let script = packed("script")
  private static let style = packed("style")
  /// Elements that stand within a line.
  private static let inline = Set(
    [
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
      "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small",
      "span",
      "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr",
    ].map(packed)
  )

  /// Elements that stand on lines of their own.
  private static let blocks = Set(
    [
      "article", "body", "br", "button", "div", "footer", "form", "h1", "h2", "h3", "h4", "h5",
      "h6", "head", "header", "html", "input", "li", "main", "meta", "nav", "ol", "p",
      "script", "section", "style", "table", "td", "th", "title", "tr", "ul",
    ].map(packed)
  )

  /// As `append` packs it, for names of at most seven letters.
  private static func packed(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The name of an attribute, as far as it matters to reading.
enum AttributeName {
  /// Attributes whose values people see or hear.
  private static let shown = Set(
    [
      "alt", "aria-label", "aria-description", "content", "label", "placeholder", "summary",
      "title", "value",
    ].map { Array($0.utf8) }
  )

  /// `data-phone`, `data-tel`.
  private static func namesTelephone(_ source: ScannedBytes, _ name: Range<Int>) -> Bool {
    guard source.matches("data-", at: name.lowerBound) else { return false }
    return name.contains { source.matches("phone", at: $0) || source.matches("-tel", at: $0) }
  }

  /// Whether people may see or hear what it holds, or a script may show it.
  static func isShown(_ source: ScannedBytes, _ name: Range<Int>) -> Bool {
    guard (3...16).contains(name.count) else { return false }
    if source.matches("on", at: name.lowerBound) || namesTelephone(source, name) { return true }
    // Nearly all attributes are of other first letters.
    switch source[name.lowerBound].lowercased {
    case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "p"),
      UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "v"):
      return shown.contains(source[name].map(\.lowercased))
    case _: return false
    }
  }
}
