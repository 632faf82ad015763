import Regulation
import Schema
import SourceText

/// An item of «педагоги».
public struct TeacherDefinition: NotesUnread, Sendable {
  public var name: Term?
  public var fullName: Term?
  public var department: Term?
  public var training: Term?
  public var workplace: Located<WorkplaceDefinition>?
  public var receptionHours: Term?
  public var workingDays: Term?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "педагог",
    within: "в описании педагога",
    { Self() },
    [
      Key("имя", \.name, .text, required: true, "как в Приложении 1, например Иванова А.А."),
      Key("полное имя", \.fullName, .text, "например Иванова Анна Андреевна"),
      Key("подразделение", \.department, .text, "название из institution.yaml"),
      Key("подготовка", \.training, .text, clause: "4.2", "чему и когда обучен"),
      Key("место работы", \.workplace, WorkplaceDefinition.shape, clause: "4.23", "где работает"),
      Key("приём родителей", \.receptionHours, .text, "когда можно прийти"),
      Key("рабочие дни", \.workingDays, .text, "для графика работы"),
    ]
  )
}
