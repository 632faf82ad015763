/// Something in the output that no build of ours put there; it is carried over as it is.
struct ForeignFile: Hashable, Sendable {
  /// Relative to the output.
  var path: String
  var kind: FileKind
}

extension PreviousTree {
  /// All that lies in the tree and is not in its manifest, sorted by path, folders before their
  /// contents; folders of ours are left out.
  func foreignFiles() throws(SystemFault) -> [ForeignFile] {
    guard let folder else { return [] }
    var found: [ForeignFile] = []
    var open = [""]
    while let prefix = open.popLast() {
      let entries = try (prefix.isEmpty ? folder : Folder(prefix, in: folder)).entries()
      for entry in entries {
        let path = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
        if entry.kind == .folder { open.append(path) }
        if !isOurs(path, entry.kind) { found.append(ForeignFile(path: path, kind: entry.kind)) }
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  private func isOurs(_ path: String, _ kind: FileKind) -> Bool {
    switch kind {
    case .file: path == Manifest.fileName || entry(at: path) != nil
    case .folder: folders.contains(path)
    case .symbolicLink, .special: false
    }
  }
}
