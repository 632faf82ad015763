import Glibc

/// What all workers of one build see and none changes.
struct PublishingSite: Sendable {
  /// Where the tree will be.
  let output: OutputFolder
  /// What is published, and by what manifest.
  let previous: PreviousTree
  /// Where the new tree is put together.
  let stage: Stage
  /// What must not come into the public folder.
  let scanner: LeakScanner
  /// With a `/` at its end: files below it are read by everybody.
  let publicFolder: String

  /// What makes this build.
  let origin: BuildOrigin

  /// Whether what the last build made of the same would be made again.
  var mayReuse: Bool { previous.manifest?.origin == origin }

  /// Whether what the last build let pass may be forbidden by now.
  var mustRescan: Bool { previous.manifest?.scan != scanner.fingerprint }

  /// `path` is relative to the output.
  func isPublic(_ path: String) -> Bool { path.utf8.starts(with: publicFolder.utf8) }

  /// The failure to stage a file, told of the place where the file would have been.
  func error(_ fault: SystemFault, staging path: String) -> PublishingError {
    switch fault.code {
    // The tree is empty at first, so another file of this build is in the way.
    case EEXIST, ENOTDIR, EISDIR: .collision(path: path, .plannedTwice)
    case _: PublishingError(fault, at: "\(output.path)/\(path)")
    }
  }
}
