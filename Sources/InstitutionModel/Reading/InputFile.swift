/// A file of the content folder before it is known to be text.
///
/// Russian: «файл папки описаний».
public struct InputFile: Hashable, Sendable {
  /// The path from the content folder, with `/` between folders.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
