import Glibc

/// Completes the staged tree with what did not change, and publishes it.
struct TreeAssembly {
  let plan: TreePlan
  let site: PublishingSite
  /// What others put there, as it was when it was carried over.
  private(set) var carried: [ForeignFile] = []
  private var folders: Set<String> = []

  init(_ plan: TreePlan, _ site: PublishingSite) { (self.plan, self.site) = (plan, site) }

  /// How the new tree came to its place.
  enum Placing {
    /// Where nothing was.
    case first
    case exchanged
    case fileByFile
  }

  /// Links what is kept and carried over, writes the manifest, puts the tree in its place.
  mutating func publish() throws(PublishingError) -> Placing {
    for file in plan.foreign { try carry(file) }
    for file in plan.files where !file.isWritten { try keep(file.entry.path) }
    try attempt(Manifest.fileName, writeManifest())
    return try place()
  }

  private mutating func writeManifest() throws(SystemFault) {
    try site.stage.makeFolders(above: Manifest.fileName, known: &folders)
    try site.stage.write(plan.manifest.text, to: Manifest.fileName)
  }

  /// Makes the staged tree hold what others have in the output by now, and nothing else of others.
  ///
  /// - Throws: What publishing throws of such files: leaks, collisions.
  mutating func follow(_ present: [ForeignFile]) throws(PublishingError) {
    try site.refuseLeaks(of: present)
    try TreePlan.requireOwnPlaces(plan.files.map(\.entry.path), foreign: present)
    let now = Dictionary(present.map { ($0.path, $0) }) { first, _ in first }
    var kept: [String: ForeignFile] = [:]
    for file in carried.reversed() {
      if let same = now[file.path], try isStill(file, same) {
        kept[file.path] = same
      } else {
        try attempt(file.path, site.stage.drop(file))
        folders.remove(file.path)
      }
    }
    carried = present.compactMap { kept[$0.path] }
    for file in present where kept[file.path] == nil { try carry(file) }
    carried.sort { $0.path < $1.path }
  }

  /// Whether what was carried over is still the same file, though its bytes may have changed.
  private func isStill(_ file: ForeignFile, _ now: ForeignFile) throws(PublishingError) -> Bool {
    if now == file { return true }
    guard now.kind == file.kind, let identity = now.status?.identity else { return false }
    return try attempt(file.path, site.stage.status(of: file.path))?.identity == identity
  }

  private mutating func keep(_ path: String) throws(PublishingError) {
    guard let old = site.previous.folder else {
      preconditionFailure("only a published tree has files to keep")
    }
    try attempt(path, link(path, kind: .file, from: old))
  }

  private mutating func carry(_ file: ForeignFile) throws(PublishingError) {
    if file.kind == .folder { return try attempt(file.path, carryFolder(file)) }
    guard let old = site.previous.folder else { return }
    try attempt(file.path, carry(file, from: old))
  }

  private mutating func carryFolder(_ folder: ForeignFile) throws(SystemFault) {
    carried.append(folder)
    try site.stage.makeFolders(above: folder.path, known: &folders)
    try site.stage.makeFolder(folder.path)
  }

  private mutating func carry(_ file: ForeignFile, from old: Folder) throws(SystemFault) {
    // What went or changed since it was listed is left for the next look.
    guard try old.status(of: file.path) == file.status else { return }
    do throws(SystemFault) {
      try link(file.path, kind: file.kind, from: old)
    } catch {
      if error.code == ENOENT { return }
      throw error
    }
    // Giving a file another name changes it for the system.
    let status = try old.status(of: file.path)
    carried.append(ForeignFile(path: file.path, kind: file.kind, status: status))
  }

  private mutating func link(_ path: String, kind: FileKind, from old: Folder) throws(SystemFault) {
    try site.stage.makeFolders(above: path, known: &folders)
    try site.stage.link(path, from: old, kind: kind)
  }

  /// Does something for a path in the output.
  private func attempt<Result>(
    _ path: String,
    _ action: @autoclosure () throws(SystemFault) -> Result
  ) throws(PublishingError) -> Result {
    try at("\(site.output.path)/\(path)", action())
  }
}
