/// A stretch of a file with what is to stand there instead.
///
/// Russian: «правка».
struct TextEdit: Hashable, Sendable {
  /// UTF-8 offsets in the file; they are equal where something is put in.
  var lower: Int
  var upper: Int

  /// Empty where something is taken out.
  var replacement: String

  init(_ lower: Int, _ upper: Int, _ replacement: String) {
    (self.lower, self.upper, self.replacement) = (lower, upper, replacement)
  }
}

extension [TextEdit] {
  /// These and further ones in the order of the text; where both change a place, the further ones hold.
  func adding(_ more: [TextEdit]) -> [TextEdit] {
    guard !more.isEmpty else { return self }
    let more = more.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }
    var result: [TextEdit] = []
    var index = 0
    for edit in self {
      while index < more.count, more[index].upper <= edit.lower {
        result.append(more[index])
        index += 1
      }
      if index == more.count || edit.upper <= more[index].lower { result.append(edit) }
    }
    return result + more[index...]
  }
}
