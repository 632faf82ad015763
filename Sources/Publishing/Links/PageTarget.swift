import SourceText

/// Where a link of a page leads within the trees of the output.
struct PageTarget: Hashable {
  /// Of a file, from the output folder; `nil` where it leads out of the tree of its page.
  var path: String?
  /// The place on that page; `nil` for its beginning.
  var anchor: String?

  /// `nil` for what lies elsewhere: another site, or the server's own root.
  ///
  /// - Parameters:
  ///   - address: As it stands in the page.
  ///   - page: The path of the page, from the output folder.
  init?(_ address: String, on page: String) {
    guard !address.utf8.starts(with: "/".utf8), !address.hasScheme else { return nil }
    let fragment = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let place = fragment.map { address[address.utf8.index(after: $0)...] } ?? ""
    let file = address[..<(fragment ?? address.endIndex)].utf8.prefix { $0 != UInt8(ascii: "?") }
    anchor = place.isEmpty ? nil : String(place).percentDecoded
    path = file.isEmpty ? page : Self.path(String(Substring(file)).percentDecoded, beside: page)
  }

  /// Made of bytes: every page has dozens of links.
  private static func path(_ name: String, beside page: String) -> String? {
    var folders = page.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if part.elementsEqual("..".utf8) {
        // The first folder is that of the tree, which may lie anywhere.
        guard folders.count > 1 else { return nil }
        folders.removeLast()
      } else if !part.isEmpty, !part.elementsEqual(".".utf8) {
        folders.append(part)
      }
    }
    let isFile = parts.last.map { last in !["", ".", ".."].contains { last.elementsEqual($0.utf8) }
    }
    if isFile != true { folders.append("index.html"[...].utf8) }
    var bytes: [UInt8] = []
    for folder in folders {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
      bytes += folder
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// Whether it begins with letters and a colon: `https:`, `data:`.
  fileprivate var hasScheme: Bool {
    guard let end = utf8.firstIndex(where: { ":/?#".utf8.contains($0) }) else { return false }
    return utf8[end] == UInt8(ascii: ":")
  }
}
