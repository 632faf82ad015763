/// Completes the staged tree with what did not change, and publishes it.
struct TreeAssembly: Sendable {
  let plan: TreePlan
  let site: PublishingSite

  /// Links what is kept and carried over, writes the manifest, exchanges the trees.
  func publish() throws(PublishingError) {
    var folders: Set<String> = []
    for file in plan.foreign { try carry(file, folders: &folders) }
    for file in plan.files where !file.isWritten {
      try link(file.entry.path, kind: .file, folders: &folders)
    }
    try attempt(Manifest.fileName) { () throws(SystemFault) in
      try site.stage.makeFolders(above: Manifest.fileName, known: &folders)
      try site.stage.write(plan.manifest.text, to: Manifest.fileName)
    }
    try attempt(nil) { () throws(SystemFault) in try site.stage.exchange() }
  }

  private func carry(
    _ file: ForeignFile,
    folders: inout Set<String>
  ) throws(PublishingError) {
    guard file.kind == .folder else {
      return try link(file.path, kind: file.kind, folders: &folders)
    }
    try attempt(file.path) { () throws(SystemFault) in
      try site.stage.makeFolders(above: file.path, known: &folders)
      try site.stage.makeFolder(file.path)
    }
  }

  private func link(
    _ path: String,
    kind: FileKind,
    folders: inout Set<String>
  ) throws(PublishingError) {
    guard let old = site.previous.folder else {
      preconditionFailure("only a published tree has files to keep")
    }
    try attempt(path) { () throws(SystemFault) in
      try site.stage.makeFolders(above: path, known: &folders)
      try site.stage.link(path, from: old, kind: kind)
    }
  }

  /// Does something for a path in the output; `nil` stands for the output itself.
  private func attempt(
    _ path: String?,
    _ action: () throws(SystemFault) -> Void
  ) throws(PublishingError) {
    do { try action() } catch {
      let output = site.output.path
      throw PublishingError(error, at: path.map { "\(output)/\($0)" } ?? output)
    }
  }
}
