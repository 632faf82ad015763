/// Looks at files of the edition that are finished.
public struct FileReading: Sendable {
  /// By the path from the output folder; `nil` when there is no such file.
  let bytes: @Sendable (String) -> [UInt8]?
  /// In bytes, by the path from the output folder; `nil` when there is no such file.
  let size: @Sendable (String) -> Int?
  /// Whether what is not there will not come.
  let isFinished: Bool

  /// Of a build whose earlier turns are done: a file that is not there will not come.
  public init(
    bytes: @escaping @Sendable (String) -> [UInt8]?,
    size: @escaping @Sendable (String) -> Int?
  ) {
    self.bytes = bytes
    self.size = size
    isFinished = true
  }

  /// Nothing is there yet, which says nothing about what will be.
  private init() {
    bytes = { _ in nil }
    size = { _ in nil }
    isFinished = false
  }

  /// While nothing is finished.
  public static let none = FileReading()
}
