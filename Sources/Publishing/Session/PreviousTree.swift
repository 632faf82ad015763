import Hashing

/// The tree that was published before; what of it is still true need not be written again.
struct PreviousTree: Sendable {
  /// `nil` when there is no output yet.
  let folder: Folder?
  /// `nil` when the output was absent, empty or held only the placeholder.
  let manifest: Manifest?
  /// All folders that files of ours lie in.
  let folders: Set<String>
  /// Positions in the manifest's entries.
  private let positions: [String: Int]

  /// A folder of which nothing is known to be ours.
  init(unlisted folder: Folder) {
    self.folder = folder
    manifest = nil
    folders = []
    positions = [:]
  }

  /// Reads the manifest of a folder and makes sure that it is ours to replace.
  init(_ folder: Folder?, at path: String) throws(PublishingError) {
    self.folder = folder
    manifest = try folder.flatMap { folder throws(PublishingError) in
      try Self.manifest(in: folder, at: path)
    }
    var folders: Set<String> = []
    var positions: [String: Int] = [:]
    for (position, entry) in (manifest?.entries ?? []).enumerated() {
      positions[entry.path] = position
      folders.formUnion(PathText.folders(above: entry.path, unless: folders))
    }
    self.folders = folders
    self.positions = positions
  }

  /// The manifest of a folder that may be replaced; `nil` when it has none and need not have one.
  private static func manifest(in folder: Folder, at path: String)
    throws(PublishingError) -> Manifest?
  {
    let names = try at(path, folder.entries().map(\.name))
    if names.isEmpty || names == [OutputFolder.placeholder] { return nil }
    guard names.contains(Manifest.fileName) else {
      throw .refused(path: path, refusal: .notOurs)
    }
    guard let manifest = try at(path, Self.manifest(in: folder)) else {
      throw .refused(path: path, refusal: .foreignManifest)
    }
    return manifest
  }

  /// Whether the folder at a path is an output of ours; `false` also where that cannot be seen.
  static func isPublished(at path: String) -> Bool {
    (try? manifest(in: Folder(path: path))) != nil
  }

  /// `nil` for a manifest that is damaged or another program's.
  private static func manifest(in folder: Folder) throws(SystemFault) -> Manifest? {
    var text: [UInt8] = []
    try folder.openFile(Manifest.fileName).read(into: &text)
    return Manifest(text: text)
  }

  /// Whether somebody let others into a folder of the tree.
  func isOpenToOthers(_ path: String) -> Bool {
    guard let status = try? folder?.status(of: path) else { return false }
    return status.kind == .folder && status.mode & 0o005 != 0
  }

  /// `nil` for a file that is not ours.
  func entry(at path: String) -> ManifestEntry? {
    guard let manifest, let position = positions[path] else { return nil }
    return manifest.entries[position]
  }

  /// Whether a file still has the bytes that the manifest tells of; they are left in `buffer`.
  func holds(_ entry: ManifestEntry, readInto buffer: inout [UInt8]) -> Bool {
    guard let folder else { return false }
    do {
      let file = try folder.openFile(entry.path)
      let status = try file.status()
      guard status.kind == .file, status.size == entry.size else { return false }
      try file.read(into: &buffer)
    } catch {
      // Whatever keeps the old bytes from being read, new ones can be written.
      return false
    }
    return buffer.count == entry.size && SHA256.digest(of: buffer) == entry.digest
  }
}
