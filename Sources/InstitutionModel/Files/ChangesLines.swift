import Regulation
import Schema
import SourceText

/// A file of `changes/`, as it is written.
///
/// Russian: «список изменений».
struct ChangesLines: Sendable {
  var changes: Stated<[Located<DayChangeLines>]> = .absent

  static func schema(_ words: Vocabulary) -> RecordSchema<ChangesLines> {
    RecordSchema("список изменений", Self()) {
      Key("изменения", \.changes, .changes(words)).about("список, по одному изменению на пункт")
    }
  }
}

extension Shape where Value == [Located<DayChangeLines>] {
  fileprivate static func changes(_ words: Vocabulary) -> Shape {
    sequence(of: Shape<DayChangeLines>.record(DayChangeLines.schema(words)).noting(\.isClear))
  }
}

extension FileKind {
  /// `changes/….yaml`.
  public static let changes = FileKind.yaml(
    "changes/….yaml",
    "Отмены, переносы, замены и другие изменения на день; файлов может не быть.",
    whenEmpty: .silent,
    { $0.changes }
  ) { lines, _, definitions in definitions.changes += lines.value.changes.items }
}
