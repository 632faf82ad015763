import Schema
import YAMLTree

extension String {
  /// The people of a text; see ``YAMLTree/YAMLNode/personItems``.
  var people: [String] {
    let bytes = Array(utf8)
    let cuts = YAMLNode.separators(in: bytes)
    let starts = [0] + cuts.map(\.upperBound)
    return zip(starts, cuts.map(\.lowerBound) + [bytes.count])
      .map { String(decoding: bytes[$0..<$1], as: UTF8.self).trimmed }.filter { !$0.isEmpty }
  }
}

extension YAMLNode {
  /// The people of a text, between commas, «и» and the like, each at the place.
  ///
  /// What stands in brackets belongs to a name, and so do initials behind a comma: «Иванова, А.А.».
  var personItems: [YAMLNode] {
    guard case .scalar(let text, _) = content else { return [self] }
    return parts(of: text, between: Self.separators(in: Array(text.utf8)))
  }

  fileprivate static func separators(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var depth = 0
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      guard depth == 0, let length = separator(at: index, in: text) else { continue }
      found.append(index..<index + length)
    }
    return found.filter {
      let rest = text[$0.upperBound...]
      return !isBeforeInitials(rest) && !isBeforeRemark(rest)
    }
  }

  /// How long the sign or word is that parts two names here.
  private static func separator(at index: Int, in text: [UInt8]) -> Int? {
    if text[index] == UInt8(ascii: "/") { return isAbbreviated(at: index, in: text) ? nil : 1 }
    if ",;+&\n".utf8.contains(text[index]) { return 1 }
    return text[index...].starts(with: " и ".utf8) ? " и ".utf8.count : nil
  }

  /// Whether a slash stands between single letters, as in «педагог д/о».
  private static func isAbbreviated(at slash: Int, in text: [UInt8]) -> Bool {
    let before = text[..<slash].reversed().prefix { $0 > 0x40 }.count
    let after = text[(slash + 1)...].prefix { $0 > 0x40 }.count
    return before == 2 && after == 2
  }

  /// Whether no name is next, but days, a state or a post: «с 1 ноября», «болеет», «внутренний совместитель».
  private static func isBeforeRemark(_ rest: ArraySlice<UInt8>) -> Bool {
    let next = String(decoding: rest.prefix { !",;/+&(\n".utf8.contains($0) }, as: UTF8.self)
    let words = next.trimmed
    if (next.split(separator: " и ").first.map { String($0).trimmed } ?? "").saysNoPerson {
      return true
    }
    return words.first?.isLowercase == true
      && (TeacherCircumstance.isMeant(by: words) || words.isPost)
  }

  /// Whether the next name has no word of several letters: «А.А.».
  private static func isBeforeInitials(_ rest: ArraySlice<UInt8>) -> Bool {
    let next = String(decoding: rest.prefix { !",;/+&(\n".utf8.contains($0) }, as: UTF8.self)
    let words = next.split { !$0.isLetter }
    return !words.isEmpty && next.contains(".") && words.allSatisfy { $0.count == 1 }
  }
}
