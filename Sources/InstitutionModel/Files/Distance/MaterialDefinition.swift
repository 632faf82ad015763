import Regulation
import Schema
import SourceText
import YAMLTree

/// An item of «материалы», clause 4.22(2).
public struct MaterialDefinition: NotesUnread, Sendable {
  public var release: Located<WeeklyTime>?
  public var deadline: Located<WeeklyTime>?
  public var minutes: Located<Int>?
  public var hours: Located<Int>?
  public var task: Term?
  public var place: Term?
  /// The keys whose values were written, but not understood.
  public var unread: Set<String> = []

  static let record = RecordSchema(
    "описание материала",
    { Self() },
    [
      Key("выкладывание", \.release, .weeklyTime, clause: "4.22(2)", "день и время"),
      Key("срок", \.deadline, .weeklyTime, clause: "4.22(2)", "день и время сдачи"),
      Key("время", \.minutes, .minutes, clause: "4.22(2)", "сколько минут нужно"),
      Key("часов", \.hours, .hours, clause: "4.9", "за сколько часов засчитывается"),
      Key("задание", \.task, .text, "что сделать"),
      Key("где", \.place, .text, "где лежит материал"),
    ]
  )
}
