import Schema
import SourceText

/// `teachers.yaml`, as it is written.
///
/// Russian: «список педагогов».
struct TeachersLines: Sendable {
  var teachers: Stated<[Located<TeacherLines>]> = .absent

  static let schema = RecordSchema("список педагогов", within: "в списке педагогов", Self()) {
    Key("педагоги", \.teachers, .list(of: .teacher), required: true)
      .about("список, по одному педагогу на пункт")
  }
}

extension FileKind {
  /// `teachers.yaml`.
  public static let teachers = FileKind.yaml(
    "teachers.yaml",
    "Педагоги.",
    whenEmpty: .needed,
    { _ in TeachersLines.schema }
  ) { lines, _, definitions in definitions.teachers += lines.value.teachers.items }
  .needed(to: "перечислите в нём педагогов")
}
