import CivilTime
import Regulation
import Schema
import SourceText

/// «пределы» of `regulation.yaml`.
public struct LimitsDefinition: Sendable {
  public var postsPerWeek: Located<Int>?
  public var chatsOpen: Located<TimeOfDay>?
  public var chatsClose: Located<TimeOfDay>?
  public var lessonWithoutScreenTime: Located<Int>?

  static let record = RecordSchema(
    "пределы",
    Self.init,
    [
      Key(
        "сообщений в неделю",
        \.postsPerWeek,
        .number,
        clause: "2.7.4",
        "не реже скольких раз"
      ),
      Key("чаты с", \.chatsOpen, .time, clause: "2.9.2", "раньше чаты не открываются"),
      Key("чаты до", \.chatsClose, .time, clause: "2.9.2", "позже чаты не работают"),
      Key(
        "занятие без видеосвязи",
        \.lessonWithoutScreenTime,
        .minutes,
        "для более долгого синхронного занятия нужна «видеосвязь»"
      ),
    ]
  )
}
