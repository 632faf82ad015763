/// One input file, read into memory and known to be UTF-8.
public struct SourceFile: Hashable, Sendable {
  /// The path as people see it in messages, with `/` between folders.
  public let path: String

  /// The whole text, valid UTF-8; offsets of ``SourceRange`` count these bytes.
  public let text: [UInt8]

  public init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }

  public init(path: String, text: String) {
    self.init(path: path, text: Array(text.utf8))
  }

  /// The text between two offsets, as far as the file has it; damaged text is repaired.
  public func substring(_ lower: Int, _ upper: Int) -> String {
    let start = min(max(0, lower), text.count)
    return String(decoding: text[start..<min(text.count, max(start, upper))], as: UTF8.self)
  }
}
