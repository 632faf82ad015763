/// Markup in a text that libcmark found to be none, and that would be printed as it stands.
///
/// Russian: «остаток разметки».
enum StrayMarkup: Hashable {
  /// `** так **`: blanks inside, or no second half.
  case stars
  case underscores
  /// `~~так~~`.
  case tildes
  /// `~так~`.
  case tilde
  /// `//так//`.
  case slashes
  /// `==так==`.
  case highlight
  /// `[^1]`.
  case footnote
  /// `[слова](адрес с пробелами)`.
  case link
  /// `[слова] (адрес)`.
  case partedLink
  /// `[[страница]]`.
  case wikiLink
  /// `- [x] сделано`.
  case tickedBox
  /// `#Заголовок` at the start of a line.
  case heading
  /// `•` at the start of a line.
  case bullet
  /// `|` outside of a table.
  case pipe
  /// `:::` at the start of a line.
  case container
  /// `[TOC]` alone in a line.
  case contents
  /// `[!NOTE]` at the start of a quotation.
  case callout
  /// `[b]так[/b]`.
  case bracketTag
  /// `:smile:`.
  case shortcode
  /// `H~2~O`, `м^2^`.
  case script
}

/// Where a text has a piece of markup left, with the words around it.
struct StrayPlace {
  var markup: StrayMarkup
  var range: Range<String.Index>
}

extension StrayMarkup {
  /// The first of them in a text.
  ///
  /// - Parameters:
  ///   - text: Words between other inlines.
  ///   - startsLine: Whether the text begins a line of the source.
  /// - Returns: The place; `nil` for a text that has none.
  static func first(in text: Substring, startsLine: Bool) -> StrayPlace? {
    if startsLine, let place = lineStart(text) { return place }
    let bytes = text.utf8
    guard bytes.contains(where: { "]*~=|_[/:^".utf8.contains($0) }) else { return nil }
    return first(of: marks, in: text)
  }

  /// The first link in a text whose address libcmark did not read.
  static func brokenLink(in text: Substring) -> StrayPlace? {
    text.utf8.contains(UInt8(ascii: "]")) ? first(of: Array(marks.prefix(2)), in: text) : nil
  }

  private static let marks: [(StrayMarkup, String)] = [
    (.link, "]("), (.partedLink, "] ("), (.footnote, "[^"), (.wikiLink, "[["), (.stars, "**"),
    (.tildes, "~~"), (.highlight, "=="), (.pipe, "|"), (.underscores, "__"), (.tilde, "~"),
    (.slashes, "//"), (.bracketTag, "[/"), (.shortcode, ":"), (.script, "~"), (.script, "^"),
  ]

  private static func first(of marks: [(StrayMarkup, String)], in text: Substring) -> StrayPlace? {
    let found = marks.compactMap { markup, mark in
      text.range(of: mark).flatMap { range in
        isMeant(markup, range, in: text) ? StrayPlace(markup: markup, range: range) : nil
      }
    }
    return found.min { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func lineStart(_ text: Substring) -> StrayPlace? {
    let words = text.drop { $0 == " " }
    guard let first = words.utf8.first, isSign(first) else { return nil }
    if words.hasPrefix("[!"), let end = words.firstIndex(of: "]"),
      words[..<end].dropFirst(2).allSatisfy({ $0.isLetter && $0.isASCII })
    {
      return StrayPlace(markup: .callout, range: words.startIndex..<words.index(after: end))
    }
    let hashes = words.prefix { $0 == "#" }
    if !hashes.isEmpty, words[hashes.endIndex...].first?.isLetter == true {
      return StrayPlace(markup: .heading, range: hashes.startIndex..<hashes.endIndex)
    }
    if words.hasPrefix("[x] ") || words.hasPrefix("[X] ") || words.hasPrefix("[х] ") {
      let end = words.index(words.startIndex, offsetBy: 3)
      return StrayPlace(markup: .tickedBox, range: words.startIndex..<end)
    }
    let colons = words.prefix { $0 == ":" }
    if colons.count >= 3 {
      return StrayPlace(markup: .container, range: colons.startIndex..<colons.endIndex)
    }
    let line = words.prefix { !$0.isNewline }
    if let end = line.firstIndex(of: "]"),
      contentsMarks.contains(line.lowercased().filter { $0 != " " })
    {
      return StrayPlace(markup: .contents, range: words.startIndex..<words.index(after: end))
    }
    if let bullet = words.first, "•●▪■◦○·".contains(bullet) {
      return StrayPlace(
        markup: .bullet,
        range: words.startIndex..<words.index(after: words.startIndex)
      )
    }
    return nil
  }

  /// Whether one of the signs that are markup at the start of a line may begin with the byte.
  private static func isSign(_ byte: UInt8) -> Bool {
    "#[:".utf8.contains(byte) || byte == 0xC2 || byte == 0xE2
  }

  private static let contentsMarks: Set = ["[toc]", "[содержание]", "[оглавление]"]

  /// Whether signs stand as markup does; rows of underscores are blanks to write on.
  private static func isMeant(
    _ markup: StrayMarkup,
    _ range: Range<String.Index>,
    in text: Substring
  ) -> Bool {
    let after = text[range.upperBound...].first
    let before = text[..<range.lowerBound].last
    switch markup {
    case .underscores, .highlight:
      guard let after, before != text[range].first,
        after.isLetter || "«„\"(".contains(after)
      else { return false }
      let rest = text[range.upperBound...]
      return rest.firstRange(of: text[range]).map { !rest[..<$0.lowerBound].isEmpty } ?? false
    case .tilde, .slashes: return isPair(range, in: text)
    case .partedLink:
      let rest = text[range.upperBound...]
      return rest.hasPrefix("http") || rest.hasPrefix("mailto:")
    case .wikiLink: return text[range.upperBound...].contains("]]")
    case .bracketTag:
      return ["b]", "i]", "u]", "s]", "url]", "img]", "quote]", "size]", "color]"].contains {
        text[range.upperBound...].lowercased().hasPrefix($0)
      }
    case .shortcode: return isShortcode(from: range.upperBound, before, in: text)
    case .script: return isScript(from: range, in: text)
    case .stars, .tildes, .footnote, .link, .tickedBox, .heading, .bullet, .pipe, .container,
      .contents, .callout:
      return true
    }
  }

  /// Whether a name in Latin letters follows, up to the next colon: «:smile:».
  private static func isShortcode(
    from start: String.Index,
    _ before: Character?,
    in text: Substring
  ) -> Bool {
    let name = text[start...].prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0))
    }
    return name.count > 1 && name.contains(where: \.isLetter) && name.endIndex < text.endIndex
      && text[name.endIndex] == ":" && before.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// Whether a figure or two stand between such marks behind a letter: «H~2~O», «м^2^».
  private static func isScript(from range: Range<String.Index>, in text: Substring) -> Bool {
    let inner = text[range.upperBound...].prefix(while: \.isNumber)
    return (1...2).contains(inner.count) && text[inner.endIndex...].hasPrefix(text[range])
      && text[..<range.lowerBound].last?.isLetter == true
  }

  /// Whether words stand between two such marks, without blanks at them: «~так~», not «~5 и ~7» or an address.
  private static func isPair(_ range: Range<String.Index>, in text: Substring) -> Bool {
    let rest = text[range.upperBound...]
    guard rest.first.map({ $0.isLetter || "«„\"(".contains($0) }) == true,
      text[..<range.lowerBound].last.map({ !$0.isLetter && !$0.isNumber && !":/~".contains($0) })
        ?? true,
      let close = rest.firstRange(of: text[range])
    else { return false }
    let behind = rest[close.upperBound...].first
    return rest[..<close.lowerBound].last.map { !$0.isWhitespace && $0 != ":" } == true
      && behind.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}

extension Substring {
  /// The first place of a short text.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    let (own, sought) = (utf8, part.utf8)
    guard let first = sought.first else { return nil }
    var index = own.startIndex
    while index < own.endIndex {
      if own[index] == first, own[index...].starts(with: sought) {
        return index..<own.index(index, offsetBy: sought.count)
      }
      own.formIndex(after: &index)
    }
    return nil
  }
}
