import Regulation
import Russian
import Schema
import SourceText

/// An item of «подразделения».
public struct DepartmentDefinition: NotesUnread, Sendable {
  public var name: Term?
  public var head: Term?
  /// The keys whose values are written, but not understood.
  public var unread: Set<String> = []

  /// Who heads it; `nil` where a vacancy is written, which is nobody.
  public var named: Term? { head.flatMap { $0.value.folded.hasPrefix("ваканс") ? nil : $0 } }

  static let record = RecordSchema(
    "подразделение",
    within: "в описании подразделения",
    { Self() },
    [
      Key("название", \.name, .text, required: true, "например Художественный отдел"),
      Key("руководитель", \.head, .text, clause: "4.20", "Фамилия И.О."),
    ]
  )
}
