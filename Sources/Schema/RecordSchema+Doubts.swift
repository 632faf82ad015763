import Diagnostics
import YAMLTree

extension RecordSchema {
  /// What is not understood of a tree when it is read by the schema.
  public func doubts(of node: YAMLNode) -> ReadingDoubts {
    var reader = Reader()
    _ = read(node, &reader)
    let unknownKeys = reader.diagnostics.count {
      $0.code == "unknown-key" || $0.code == "yaml-duplicate-key"
    }
    return ReadingDoubts(unknownKeys: unknownKeys, all: reader.doubts)
  }
}
