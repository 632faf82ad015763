import Glibc

/// A name in an open folder, where an output is or will be.
struct OutputPlace: Sendable {
  /// The folder that the output lies in.
  let parent: Folder
  /// Absolute, without links.
  let parentPath: String
  /// Neither empty nor `.` or `..`.
  let name: String
  /// As the user wrote it.
  let output: String

  /// Absolute, without links above the output itself.
  var path: String { path(of: name) }

  /// Finds the place and makes sure that it is one.
  init(_ output: String, sources: [String]) throws(PublishingError) {
    let (parentText, name) = try Self.split(output)
    guard let real = Self.realPath(parentText) else {
      let isFile = SystemFault.last.code == ENOTDIR
      throw .refused(
        path: output,
        refusal: isFile ? .parentIsFile(parentText) : .noParent(parentText)
      )
    }
    self.name = name
    self.output = output
    parentPath = real
    do { parent = try Folder(path: real) } catch {
      guard error.code == ENOTDIR else { throw PublishingError(error, at: real) }
      throw .refused(path: output, refusal: .parentIsFile(parentText))
    }
    try refuseOverlap(with: sources)
    try refuseOtherOutput()
    try requireWritableParent()
  }

  /// The path of something in the same folder.
  func path(of neighbour: String) -> String {
    parentPath == "/" ? "/\(neighbour)" : "\(parentPath)/\(neighbour)"
  }

  /// The name of a folder of ours beside the output.
  func name(of neighbour: Neighbour) -> String { neighbour.name(beside: name) }

  /// The folder part and the name of a path.
  private static func split(_ output: String) throws(PublishingError) -> (String, String) {
    var bytes = Array(output.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = String(decoding: bytes[(slash.map { $0 + 1 } ?? 0)...], as: UTF8.self)
    guard !["", ".", ".."].contains(name) else { throw .refused(path: output, refusal: .unnamed) }
    guard let slash else { return (".", name) }
    return (slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self), name)
  }

  /// Absolute and without links; `nil` for what does not exist or is not UTF-8.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// Opens what lies at the place, if that is a folder; `nil` when nothing does.
  func open() throws(PublishingError) -> Folder? {
    let around = try at(output, parent.descriptor.status())
    guard let status = try at(output, parent.status(of: name)) else { return nil }
    if let refusal = refusal(of: status, in: around) {
      throw .refused(path: output, refusal: refusal)
    }
    do { return try Folder(name, in: parent) } catch {
      // It went while it was looked at.
      if error.code == ENOENT { return nil }
      throw PublishingError(error, at: output)
    }
  }

  /// Why what lies there is not taken; `nil` for a folder on the same disk.
  private func refusal(of status: FileStatus, in around: FileStatus) -> OutputRefusal? {
    switch status.kind {
    case .folder: status.isMounted(in: around) ? .mountPoint : nil
    case .symbolicLink: .symbolicLink
    case .file, .special: .notAFolder
    }
  }

  /// Neither may hold the other, by whatever links they are named.
  private func refuseOverlap(with sources: [String]) throws(PublishingError) {
    for source in sources {
      guard let real = Self.realPath(source) else { continue }
      if Self.lies(real, in: path) {
        throw .refused(path: output, refusal: .contains(source: source))
      }
      if Self.lies(path, in: real) {
        throw .refused(path: output, refusal: .liesIn(source: source))
      }
    }
  }

  /// What lies in the public folder of another output would be served with it.
  private func refuseOtherOutput() throws(PublishingError) {
    var folder: String? = parentPath
    while let above = folder, !above.isEmpty {
      if PreviousTree.isPublished(at: above) {
        throw .refused(path: output, refusal: .liesInOutput(above))
      }
      folder = PathText.folder(of: above)
    }
  }

  /// Whether a path is a folder or lies in it; both are absolute and without links.
  static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || folder == "/" || path.utf8.starts(with: "\(folder)/".utf8)
  }

  /// Asks before hours of work are spent.
  private func requireWritableParent() throws(PublishingError) {
    guard faccessat(parent.number, ".", W_OK | X_OK, 0) != 0 else { return }
    let reason = SystemFault.last.reason
    throw .refused(path: output, refusal: .parentIsReadOnly(parentPath, reason: reason))
  }
}
