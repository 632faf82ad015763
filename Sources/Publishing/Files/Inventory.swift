/// What was looked at in a tree, so that nothing else is removed with it.
struct Inventory: Sendable {
  /// Paths of files and folders that can be made again.
  var ours: Set<String>
  /// Paths of others with the file that was looked at; `nil` for a folder.
  var foreign: [String: FileIdentity?]

  /// Whether what lies under a path by now may go.
  func knows(_ path: String, as status: FileStatus?) -> Bool {
    if ours.contains(path) { return true }
    guard let looked = foreign[path] else { return false }
    guard let looked else { return status?.kind == .folder }
    return status?.identity == looked
  }
}
