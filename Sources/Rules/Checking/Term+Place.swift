import SourceText

extension Term {
  /// The place of a part of the value, counted in UTF-8; the whole where the value is not written as
  /// it is read: between quotation marks, or over several lines.
  func place(at offset: Int, count: Int) -> SourceRange {
    guard value.utf8.count == Int(range.upper - range.lower), offset + count <= value.utf8.count
    else { return range }
    let lower = Int(range.lower) + offset
    return SourceRange(file: range.file, lower: lower, upper: lower + count)
  }
}
