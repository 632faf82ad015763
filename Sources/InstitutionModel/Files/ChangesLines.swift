import Regulation
import Russian
import Schema
import SourceText
import YAMLTree

/// A file of `changes/`, as it is written.
///
/// Russian: «список изменений».
struct ChangesLines: Sendable {
  var changes: Stated<[Located<DayChangeLines>]> = .absent

  static func schema(_ words: Vocabulary) -> RecordSchema<ChangesLines> {
    RecordSchema("список изменений", Self()) {
      Key("изменения", \.changes, .changes(words))
        .about("список, по одному изменению на пункт; можно одной строкой: «25.11 hor-1: отмена»")
    }
  }
}

extension Shape where Value == [Located<DayChangeLines>] {
  fileprivate static func changes(_ words: Vocabulary) -> Shape {
    sequence(of: .change(DayChangeLines.schema(words))).parting(\.changeItems)
      .refusing(inYear: ChangeTable.fault)
  }
}

extension Shape where Value == DayChangeLines {
  /// With a key for each part of a change that is said in one line.
  fileprivate static func change(_ schema: RecordSchema<DayChangeLines>) -> Shape {
    let keys = schema.form.names
    return record(schema).noting(\.isClear)
      .parting(inYear: {
        let known = ChangeKeyEntries.plain($0, $1)
        let plain = ReplacedEntries.plain(ChangeLineEntries.plain(known, keys, $1))
        return CoverageEntries.plain(ChangedGroupEntries.plain(plain))
      })
      .refusing(inYear: {
        ChangeLineEntries.fault(in: $0, keys, $1) ?? ChangeKeyEntries.fault(in: $0, $1)
      })
  }
}

extension Form {
  /// The keys of a record, folded.
  fileprivate var names: Set<String> {
    if case .record(let record) = self { Set(record.keys.map(\.name.folded)) } else { [] }
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
