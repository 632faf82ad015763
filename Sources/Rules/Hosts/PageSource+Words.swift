import InstitutionModel
import SourceText

extension PageSource {
  /// The words of the prose with a dot in them, each at its place: among them are all addresses.
  ///
  /// Markdown has brackets around an address: `[tasks](https://example.ru)`.
  var dottedWords: [Term] {
    let bytes = Array(text.utf8)
    // A text that was repaired has lost its places.
    guard bytes.count == Int(prose.upper - prose.lower) else { return [Located(text, at: prose)] }
    return bytes.indices.split { Self.isDelimiter[Int(bytes[$0])] }.compactMap { indices in
      let word = bytes[indices.startIndex..<indices.endIndex]
      guard word.contains(UInt8(ascii: ".")) else { return nil }
      let lower = Int(prose.lower) + indices.startIndex
      let range = SourceRange(file: prose.file, lower: lower, upper: lower + word.count)
      return Located(String(decoding: word, as: UTF8.self), at: range)
    }
  }

  /// By the value of a byte.
  private static let isDelimiter = (0...UInt8.max).map { " \t\r\n()[]<>|*\"".utf8.contains($0) }
}
