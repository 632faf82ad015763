import Schema

extension String {
  /// The address that the whole text is: `<https://sferum.ru/>`, «sferum.ru/», `https://sferum.ru/.`; `nil` for words.
  var asAddress: String? {
    guard utf8.contains(UInt8(ascii: ".")) || contains("://"), !contains(where: \.isWhitespace)
    else { return nil }
    let bare = withoutSignsAround
    let scheme = ["https://", "http://"].first { bare.lowercased().hasPrefix($0) }
    let rest = bare.dropFirst(scheme?.count ?? 0)
    let host = rest.prefix { !"/?#:".contains($0) }
    guard scheme != nil || host.isHostOfSite else { return nil }
    let isPlain = host.allSatisfy { $0.isASCII && !"@%".contains($0) }
    return (scheme ?? "https://") + (isPlain ? host.lowercased() : String(host))
      + rest.dropFirst(host.count)
  }

  /// The same where it has a scheme; any other text as it is.
  var asWrittenAddress: String { contains("://") ? asAddress ?? self : self }

  /// Without brackets and quotation marks around the whole, and without stops behind it.
  ///
  /// Dots in a row stay: they say that the end is missing.
  private var withoutSignsAround: String {
    let text = hasSuffix("..") ? self : trimmingSuffix { ".,;:!".contains($0) }
    guard let first = text.first, let last = text.last, text.count > 2,
      Self.pairs.contains([first, last])
    else { return text }
    return String(text.dropFirst().dropLast()).withoutSignsAround
  }

  private static let pairs: Set<[Character]> = [
    ["<", ">"], ["«", "»"], ["\"", "\""], ["'", "'"], ["(", ")"], ["[", "]"], ["„", "“"],
    ["“", "”"],
  ]
}

extension Substring {
  /// Whether it is the host of an address that lacks its scheme: «sferum.ru».
  fileprivate var isHostOfSite: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last else { return false }
    return Self.endings.contains(ending.lowercased())
      && parts.allSatisfy(\.isLabel)
  }

  private var isLabel: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static let endings: Set = ["ru", "рф", "su", "com", "org", "info", "online", "net"]
}
