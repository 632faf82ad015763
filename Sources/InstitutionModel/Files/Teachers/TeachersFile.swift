import Schema
import SourceText

/// `teachers.yaml`, as it is written.
public struct TeachersFile: Sendable {
  public var teachers: [Located<TeacherDefinition>]?

  static let record = RecordSchema(
    "список педагогов",
    within: "в списке педагогов",
    Self.init,
    [
      Key(
        "педагоги",
        \.teachers,
        .sequence(of: .record(TeacherDefinition.record)),
        required: true,
        "список, по одному педагогу на пункт"
      )
    ]
  )
}
