extension CairoFile {
  /// Gives the file its language, the tree of tags one root, and tags what is noted of them.
  ///
  /// Cairo 1.16 has no way to say any of it; readers want a document as the only root (ISO 32000-1,
  /// 14.8.4.2).
  mutating func complete(_ notes: TagNotes, language: String) {
    let document = objects.count + 1
    var numbers: [String: Int] = [:]
    for index in objects.indices {
      var object = ObjectLines(objects[index])
      switch object.type {
      case "Catalog": object.insert("   /Lang (\(language))", Self.titleInWindow)
      case "StructTreeRoot":
        addDocument(below: index + 1, with: object.children)
        object.children = "\(document) 0 R"
      case "StructElem":
        guard let tag = object.tag else { continue }
        if tag == Self.top { object.parent = document }
        if let entry = notes[tag, numbers[tag, default: 0]] { object.insert("   \(entry)") }
        numbers[tag, default: 0] += 1
      default: continue
      }
      objects[index] = object.bytes
    }
  }

  /// Puts a document between the root and what was below it.
  private mutating func addDocument(below root: Int, with children: String) {
    let lines = [
      "\(objects.count + 1) 0 obj", "<< /Type /StructElem", "   /S /Document", "   /P \(root) 0 R",
      "   /K \(children)", ">>", "endobj", "",
    ]
    objects.append(Array(lines.joined(separator: "\n").utf8))
  }

  /// The tag of what a page shows; no other is above it.
  static let top = "Sect"
  private static let titleInWindow = "   /ViewerPreferences << /DisplayDocTitle true >>"
}
