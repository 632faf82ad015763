/// Reads files of the edition that are finished.
public struct FileReading: Sendable {
  /// By the path from the output folder; `nil` when there is no such file.
  let bytes: @Sendable (String) -> [UInt8]?

  public init(_ bytes: @escaping @Sendable (String) -> [UInt8]?) { self.bytes = bytes }

  /// While nothing is finished.
  public static let none = FileReading { _ in nil }
}
