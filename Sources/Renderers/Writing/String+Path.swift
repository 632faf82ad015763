extension String {
  /// The path from the root of a tree, of what is a relative address on one of its pages.
  func path(beside page: String) -> String {
    var folders = page.split(separator: "/").dropLast()
    for part in split(separator: "/") {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }
}
