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
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].prefix { $0 != "?" }
    anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]).percentDecoded : nil
    path = name.isEmpty ? page : Self.path(String(name).percentDecoded, beside: page)
  }

  private static func path(_ name: String, beside page: String) -> String? {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in parts {
      switch part {
      case "", ".": continue
      case "..":
        // The first folder is that of the tree, which may lie anywhere.
        guard folders.count > 1 else { return nil }
        folders.removeLast()
      case _: folders.append(part)
      }
    }
    let isFolder = ["", ".", ".."].contains(parts.last)
    return (isFolder ? folders + ["index.html"] : folders).joined(separator: "/")
  }
}

extension String {
  /// Whether it begins with letters and a colon: `https:`, `data:`.
  fileprivate var hasScheme: Bool {
    guard let end = utf8.firstIndex(where: { ":/?#".utf8.contains($0) }) else { return false }
    return utf8[end] == UInt8(ascii: ":")
  }
}
