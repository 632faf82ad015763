/// A source as people and programs that open it read it.
public struct Reading: Sendable {
  /// What is shown first, what only stands in the source after it.
  ///
  /// Plain texts with tags in them are read both ways.
  let texts: [ReadText]

  /// Reads the bytes of a file in UTF-8; whatever else they are is read as far as it goes.
  public init(_ source: ScannedBytes, as writing: Writing) {
    switch writing {
    case .html, .xml, .markdown:
      var reader = MarkupReader(source, as: writing)
      reader.read()
      texts = [reader.shown.text, reader.aside.text]
    case .plain where MarkupSniffer.finds(in: source):
      texts = [Self.text(source, as: .plain)] + Reading(source, as: .html).texts
    case .plain, .script, .calendar: texts = [Self.text(source, as: writing)]
    }
  }

  /// The text of a source without tags.
  private static func text(_ source: ScannedBytes, as writing: Writing) -> ReadText {
    var pen = ReadingPen(sourceCount: source.count)
    _ = TextReader(source: source, writing: writing).read(0..<source.count, into: &pen)
    return pen.text
  }

  /// Of words, what they were read from.
  private var source: [UInt8] = []

  /// Reads words that stand by themselves.
  public init(_ words: String, as writing: Writing = .plain) {
    let bytes = Array(words.utf8)
    self = bytes.withUnsafeBufferPointer { Reading($0, as: writing) }
    source = bytes
  }

  /// A stretch of words with all of the sign that its last byte begins.
  func withWholeSigns(_ range: Range<Int>) -> Range<Int> {
    let last = range.upperBound - 1
    guard source.indices.contains(last) else { return range }
    return source.withUnsafeBufferPointer { source in
      range.lowerBound..<max(source.endOfSign(at: last), range.upperBound)
    }
  }

  /// The words as they are looked for elsewhere.
  static func folded(_ words: String) -> [UInt8] {
    let text = Array(words.utf8).withUnsafeBufferPointer { source in
      var pen = ReadingPen(sourceCount: source.count)
      let reader = TextReader(source: source, writing: .plain, isAddress: true)
      _ = reader.read(0..<source.count, into: &pen)
      return pen.text
    }
    return Array(text.bytes.dropLast(ReadText.room))
  }
}
