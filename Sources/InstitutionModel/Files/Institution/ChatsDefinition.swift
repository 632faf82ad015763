import CivilTime
import Regulation
import Schema
import SourceText

/// «чаты» of `institution.yaml`.
public struct ChatsDefinition: Sendable {
  public var open: Located<TimeOfDay>?
  public var close: Located<TimeOfDay>?
  public var postsPerWeek: Located<Int>?
  public var countedPer: Term?

  static let record = RecordSchema(
    "работа чатов",
    Self.init,
    [
      Key("с", \.open, .time, clause: "2.9.2", "начало работы, например 7:30"),
      Key("до", \.close, .time, clause: "2.9.2", "конец работы, например 20:30"),
      Key("сообщений в неделю", \.postsPerWeek, .number, clause: "2.7.4", "не реже"),
      Key("на", \.countedPer, .text, "педагога или группу"),
    ]
  )
}
