import Renderers

/// A file of the edition that cannot be written.
public struct EditionError: Error, Hashable, Sendable {
  /// From the output folder.
  public var path: String
  public var fault: FileFault
}
