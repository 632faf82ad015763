import Contacts
import Russian

/// The name of a host in the form in which hosts are compared.
///
/// Lower case, «ё» as «е», without the final dot, letters of other alphabets as themselves and not
/// as `xn--…`.
struct HostName: Hashable {
  /// Labels with dots between, none of them empty.
  let text: String

  /// `nil` when no host can have this name.
  ///
  /// Labels have at most 63 code points; `xn--…` is read as Punycode (RFC 3492).
  init?(_ written: String) {
    guard written.utf8.count <= 1000 else { return nil }
    if Self.isPlain(written.utf8) {
      text = written
      return
    }
    let dotted = String(
      String.UnicodeScalarView(written.lowercased().unicodeScalars.map(Self.plainDot))
    )
    var labels = dotted.split(separator: ".", omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    var plain: [String] = []
    for label in labels {
      guard let text = Self.decoded(label) else { return nil }
      plain.append(text)
    }
    text = plain.joined(separator: ".").folded
  }

  /// The host and the domains that it lies in, from the nearest: `a.b.ru`, `b.ru`, `ru`.
  var domains: [String] {
    let dots = text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: ".") }
    return [text] + dots.map { String(text[text.utf8.index(after: $0)...]) }
  }

  /// The last of the domains.
  var ending: String { String(text.split(separator: ".").last ?? "") }

  /// Whether it is the form to compare already, as nearly all names are.
  private static func isPlain(_ name: String.UTF8View) -> Bool {
    var isAtStart = true
    for byte in name {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        // «x» may begin an `xn--…`.
        if isAtStart, byte == UInt8(ascii: "x") { return false }
        isAtStart = false
      case UInt8(ascii: ".") where !isAtStart: isAtStart = true
      default: return false
      }
    }
    return !isAtStart && name.count <= 63
  }

  /// Browsers take these for dots too.
  private static func plainDot(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{3002}", "\u{FF0E}", "\u{FF61}": "."
    default: scalar
    }
  }

  /// A label between dots as people read it; `nil` when it cannot be one.
  private static func decoded(_ label: Substring) -> String? {
    guard !label.isEmpty, label.unicodeScalars.count <= 63, label.first != "-", label.last != "-"
    else { return nil }
    let isCoded = label.hasPrefix("xn--")
    guard let text = isCoded ? Punycode.decode(label.utf8.dropFirst(4)) : String(label),
      !text.isEmpty, text.unicodeScalars.allSatisfy(isPartOfName)
    else { return nil }
    return text
  }

  /// Whether a sign may stand in a label: letters and marks of any script, ASCII digits, hyphen,
  /// underscore.
  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_": true
    case _ where scalar.isASCII: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
