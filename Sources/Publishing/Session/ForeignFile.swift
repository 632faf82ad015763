import Glibc

/// Something in the output that no build of ours put there; it is carried over as it is.
struct ForeignFile: Hashable, Sendable {
  /// Relative to the output.
  var path: String
  /// A link is carried over as a link.
  var kind: FileKind
  /// Tells whether it is still the same; folders are what they hold.
  var status: FileStatus?
}

extension PreviousTree {
  /// All that lies in the tree and is not in its manifest, sorted by path, folders before their
  /// contents; folders of ours are left out.
  ///
  /// - Throws: `SystemFault.mounted` where another disk begins.
  func foreignFiles() throws(SystemFault) -> [ForeignFile] {
    guard let folder else { return [] }
    var found: [ForeignFile] = []
    var open = [""]
    while let prefix = open.popLast() {
      let inner = try prefix.isEmpty ? folder : self.folder(at: prefix)
      for entry in try inner.entries() {
        let path = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
        if entry.kind == .folder { open.append(path) }
        if isOurs(path, entry.kind) { continue }
        let status = entry.kind == .folder ? nil : try inner.status(of: entry.name)
        found.append(ForeignFile(path: path, kind: entry.kind, status: status))
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// A folder of the tree; refuses one on another disk.
  private func folder(at path: String) throws(SystemFault) -> Folder {
    guard let folder else { throw SystemFault(ENOENT) }
    let inner = try Folder(path, in: folder)
    if try inner.descriptor.status().isMounted(in: folder.descriptor.status()) { throw .mounted }
    return inner
  }

  /// The first path on which another disk is mounted; `nil` when there is none.
  func mountPoint() throws(SystemFault) -> String? {
    guard let folder else { return nil }
    let top = try folder.descriptor.status()
    var open = [""]
    while let prefix = open.popLast() {
      let inner = try prefix.isEmpty ? folder : Folder(prefix, in: folder)
      for entry in try inner.entries() {
        let path = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
        if try inner.status(of: entry.name)?.isMounted(in: top) == true { return path }
        if entry.kind == .folder { open.append(path) }
      }
    }
    return nil
  }

  /// All that was looked at: what is ours, and these.
  func inventory(with foreign: [ForeignFile]) -> Inventory {
    var ours = folders.union((manifest?.entries ?? []).map(\.path))
    ours.insert(Manifest.fileName)
    let others = foreign.map { ($0.path, $0.status?.identity) }
    return Inventory(ours: ours, foreign: Dictionary(others) { first, _ in first })
  }

  /// Links and pipes are never ours.
  private func isOurs(_ path: String, _ kind: FileKind) -> Bool {
    switch kind {
    case .file: path == Manifest.fileName || entry(at: path) != nil
    case .folder: folders.contains(path)
    case .symbolicLink, .special: false
    }
  }
}
