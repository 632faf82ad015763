/// The folders of an output that are not like others.
public struct PublishingFolders: Hashable, Sendable {
  /// Files in it are read by everybody, so they are scanned.
  public var open: String
  /// For staff alone: what is new in it is closed to other users of the machine.
  public var closed: String

  /// Names of folders at the top of the output, without slashes.
  public init(open: String = "site", closed: String = "internal") {
    self.open = open
    self.closed = closed
  }
}
