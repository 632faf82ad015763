import CSystem
import Glibc

/// The place of the output: a name in an open, locked folder that may not exist yet.
struct OutputFolder: Sendable {
  /// The one file that a fresh output may hold, so that an empty folder can be kept in a repository.
  static let placeholder = ".gitignore"

  /// The folder that the output lies in.
  let parent: Folder
  /// Absolute, without links.
  let parentPath: String
  let name: String
  /// Whether something lies there already; then it is a folder that may be looked into.
  let exists: Bool

  var path: String { parentPath == "/" ? "/\(name)" : "\(parentPath)/\(name)" }

  /// Where the new tree is put together; the same for each build, so that one sweeps after another.
  var stageName: String { ".\(name).ozero-stage" }

  var stagePath: String { parentPath == "/" ? "/\(stageName)" : "\(parentPath)/\(stageName)" }

  /// Finds and locks the place of an output, and looks at what lies there from outside.
  ///
  /// - Parameters:
  ///   - output: The path, absolute or from the current folder.
  ///   - sources: Folders that must not be touched; one that does not exist is passed over.
  /// - Throws: Every refusal but those about what lies inside, and `PublishingError.busy`.
  init(at output: String, sources: [String]) throws(PublishingError) {
    let (parentText, name) = try Self.split(output)
    guard let real = Self.realPath(parentText) else {
      throw .refused(path: output, refusal: .noParent(parentText))
    }
    self.name = name
    parentPath = real
    do { parent = try Folder(path: real) } catch { throw PublishingError(error, at: real) }
    // Locked before anything is looked at, lest another build be just about to change it.
    try Self.lock(parent, path: real)
    exists = try Self.isFolder(name, in: parent, output: output)
    try refuseOverlap(with: sources, output: output)
    try requireWritableParent(output: output)
  }

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

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// Whether there is a folder under the name, and not anything else.
  private static func isFolder(
    _ name: String,
    in parent: Folder,
    output: String
  ) throws(PublishingError) -> Bool {
    let status: FileStatus?
    do { status = try parent.status(of: name) } catch { throw PublishingError(error, at: output) }
    guard let status else { return false }
    switch status.kind {
    case .folder: break
    case .symbolicLink: throw .refused(path: output, refusal: .symbolicLink)
    case .file, .special: throw .refused(path: output, refusal: .notAFolder)
    }
    let around: FileStatus
    do { around = try parent.descriptor.status() } catch {
      throw PublishingError(error, at: output)
    }
    if status.isMounted(in: around) { throw .refused(path: output, refusal: .mountPoint) }
    return true
  }

  private func refuseOverlap(
    with sources: [String],
    output: String
  ) throws(PublishingError) {
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

  private static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || folder == "/" || path.utf8.starts(with: "\(folder)/".utf8)
  }

  private func requireWritableParent(output: String) throws(PublishingError) {
    guard faccessat(parent.number, ".", W_OK | X_OK, 0) != 0 else { return }
    let reason = SystemFault.last.reason
    throw .refused(path: output, refusal: .parentIsReadOnly(parentPath, reason: reason))
  }

  /// Lets the next build begin.
  func unlock() { ozero_unlock(parent.number) }

  private static func lock(_ parent: Folder, path: String) throws(PublishingError) {
    let code = ozero_lock(parent.number)
    if code == EWOULDBLOCK { throw .busy(path: path) }
    guard code == 0 else { throw PublishingError(SystemFault(code), at: path) }
  }
}
