import Renderers

/// A file of the edition that cannot be written.
public struct EditionError: Error, Hashable, Sendable {
  /// From the output folder.
  public var path: String
  /// Why; its Russian words are in `Words`.
  public var fault: FileFault
}
