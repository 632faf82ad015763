/// The lines of a file, found without a walk through its text for each place.
public struct LineIndex: Sendable {
  /// The offset of the first byte of each line but the first.
  private let starts: [Int]

  public init(_ file: SourceFile) {
    starts = file.text.indices.filter { file.text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The number of the line that the offset lies in, from 1.
  public func line(of offset: Int32) -> Int {
    var lower = 0
    var upper = starts.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle] <= Int(offset) { lower = middle + 1 } else { upper = middle }
    }
    return lower + 1
  }
}
