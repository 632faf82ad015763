import SourceText

extension Term {
  /// A part of the value, counted in UTF-8.
  func words(at bytes: Range<Int>) -> String {
    String(decoding: value.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }

  /// The place of a part of the value, counted in UTF-8; the whole where the value is not written as
  /// it is read: between quotation marks, or over several lines.
  func place(at offset: Int, count: Int) -> SourceRange {
    guard value.utf8.count == Int(range.upper - range.lower), offset + count <= value.utf8.count
    else { return range }
    let lower = Int(range.lower) + offset
    return SourceRange(file: range.file, lower: lower, upper: lower + count)
  }
}
