import Documents
import Hashing

/// What is known of a document before it is made.
public struct DocumentOutline: Sendable {
  /// The document's kind.
  public let kind: String
  /// When it is made.
  public let turn: Placement.Turn
  /// Of all that it is made from, but for the program and its templates: equal keys, equal files.
  public let key: Digest
  /// Where its files lie, from the output folder, one for each format of its kind.
  public let paths: [String]

  /// Whether a name is that of the kind or of a folder that the files lie in: `notice`, `notices`.
  public func isCalled(oneOf names: [String]) -> Bool {
    if names.contains(kind) { return true }
    let folders = paths.first?.split(separator: "/").dropFirst().dropLast() ?? []
    return names.contains { name in folders.contains { $0.elementsEqual(name) } }
  }
}
