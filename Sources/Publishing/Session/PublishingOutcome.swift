/// What a build did to the output.
public struct PublishingOutcome: Hashable, Sendable {
  /// Files with new bytes.
  public var written = 0
  /// Files that are the published ones.
  public var kept = 0
  /// Files of the last build that this one has no more.
  public var removed = 0
  /// Bytes of all files, written and kept, without the manifest.
  public var bytes = 0
  /// Whether a new tree took the place of the old one; `false` when nothing at all had changed.
  public var exchanged = false
  /// Paths of what others put into the output, sorted, without the placeholder.
  public var foreign: [String] = []
  /// Links of others to folders, whose files are scanned but can change without a build.
  public var linkedFolders: [String] = []
  /// Paths of new files and folders that could not be given the group of those before, sorted.
  public var regrouped: [String] = []
  /// Whether files took the places of old ones one by one, where folders cannot change places.
  public var isFileByFile = false
  /// Old trees that could not be removed; each build tries again.
  public var leftovers: [Leftover] = []
  /// Where lies what came to light beside the output and is nobody's of ours.
  public var saved: [String] = []

  /// What a build had to leave beside the output.
  public struct Leftover: Hashable, Sendable {
    /// Absolute.
    public var path: String
    /// Why it is still there, as the second half of a sentence.
    public var reason: String
  }
}

extension PublishingOutcome {
  /// Tells what others have in the output, but for the file that keeps an empty folder.
  mutating func note(_ files: [ForeignFile]) {
    foreign = files.map(\.path).filter { $0 != OutputFolder.placeholder }
  }
}
