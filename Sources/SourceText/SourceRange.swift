/// The place of a file in its ``SourceSet``.
public struct SourceFileID: Hashable, Comparable, Sendable {
  public let index: Int32

  public init(index: Int) { self.index = Int32(index) }

  public static func < (first: Self, second: Self) -> Bool { first.index < second.index }
}

/// A stretch of a source file.
///
/// Offsets count UTF-8 bytes of the file's text from 0; `upper` is exclusive. Lines and columns
/// exist only when a finding is drawn.
public struct SourceRange: Hashable, Sendable {
  public let file: SourceFileID
  public let lower: Int32
  public let upper: Int32

  public init(file: SourceFileID, lower: Int, upper: Int) {
    precondition(lower <= upper, "a range must not end before it starts")
    self.file = file
    self.lower = Int32(lower)
    self.upper = Int32(upper)
  }

  /// The range without width at which this one starts.
  public var start: SourceRange { SourceRange(file: file, lower: Int(lower), upper: Int(lower)) }
}

extension SourceRange: Comparable {
  public static func < (first: Self, second: Self) -> Bool {
    (first.file, first.lower, first.upper) < (second.file, second.lower, second.upper)
  }
}
