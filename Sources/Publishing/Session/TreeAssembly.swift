import Glibc

/// Completes the staged tree with what did not change, and publishes it.
struct TreeAssembly {
  let plan: TreePlan
  let site: PublishingSite
  /// What others put there, as it was when it was carried over.
  private(set) var carried: [ForeignFile] = []
  private var folders: Set<String> = []

  /// How the new tree came to its place.
  enum Placing {
    /// Where nothing was.
    case first
    case exchanged
    case fileByFile
  }

  init(plan: TreePlan, site: PublishingSite) {
    self.plan = plan
    self.site = site
  }

  /// Links what is kept and carried over, writes the manifest, puts the tree in its place.
  mutating func publish() throws(PublishingError) -> Placing {
    for file in plan.foreign { try carry(file) }
    for file in plan.files where !file.isWritten { try keep(file.entry.path) }
    let (text, stage) = (plan.manifest.text, site.stage)
    try attempt(Manifest.fileName) { () throws(SystemFault) in
      try stage.makeFolders(above: Manifest.fileName, known: &folders)
      try stage.write(text, to: Manifest.fileName)
    }
    return try place()
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
        try attempt(file.path) { () throws(SystemFault) in try site.stage.drop(file) }
        folders.remove(file.path)
      }
    }
    carried = present.compactMap { kept[$0.path] }
    for file in present where kept[file.path] == nil { try carry(file) }
    carried.sort { $0.path < $1.path }
  }

  /// Whether what was carried over is still the same file, though its bytes may have changed.
  private func isStill(
    _ file: ForeignFile,
    _ now: ForeignFile
  ) throws(PublishingError) -> Bool {
    if now == file { return true }
    guard now.kind == file.kind, let identity = now.status?.identity else { return false }
    return try attempt(file.path) { () throws(SystemFault) in
      try site.stage.status(of: file.path)?.identity == identity
    }
  }

  private mutating func keep(_ path: String) throws(PublishingError) {
    guard let old = site.previous.folder else {
      preconditionFailure("only a published tree has files to keep")
    }
    try attempt(path) { () throws(SystemFault) in try link(path, kind: .file, from: old) }
  }

  private mutating func carry(_ file: ForeignFile) throws(PublishingError) {
    if file.kind == .folder {
      carried.append(file)
      return try attempt(file.path) { () throws(SystemFault) in
        try site.stage.makeFolders(above: file.path, known: &folders)
        try site.stage.makeFolder(file.path)
      }
    }
    guard let old = site.previous.folder else { return }
    try attempt(file.path) { () throws(SystemFault) in
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
  }

  private mutating func link(
    _ path: String,
    kind: FileKind,
    from old: Folder
  ) throws(SystemFault) {
    try site.stage.makeFolders(above: path, known: &folders)
    try site.stage.link(path, from: old, kind: kind)
  }

  /// Does something for a path in the output; `nil` stands for the output itself.
  func attempt<Result>(
    _ path: String?,
    _ action: () throws(SystemFault) -> Result
  ) throws(PublishingError) -> Result {
    do { return try action() } catch {
      let output = site.output.path
      throw PublishingError(error, at: path.map { "\(output)/\($0)" } ?? output)
    }
  }
}
