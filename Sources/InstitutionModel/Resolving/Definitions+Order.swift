import Russian
import Schema
import SourceText

extension Definitions {
  /// The same with teachers by name and programs by the title that tables show, as people look them up there.
  ///
  /// Equal names keep the order in which they were read.
  var inAlphabeticalOrder: Definitions {
    var result = self
    result.teachers.sort(by: \.value.teacher.name.value)
    result.programs.sort { $0.program.shortTitle.value ?? $0.program.title.value }
    return result
  }
}

extension Array {
  /// Sorts by words as people look them up.
  fileprivate mutating func sort(by words: (Element) -> String?) {
    self =
      enumerated()
      .map { (key: (words($1) ?? "").lookedUp, index: $0, element: $1) }
      .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
      .map(\.element)
  }
}
