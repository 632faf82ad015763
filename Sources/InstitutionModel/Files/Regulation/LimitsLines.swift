import CivilTime
import Regulation
import Schema
import SourceText

/// «пределы» of `regulation.yaml`.
///
/// Russian: «пределы».
public struct LimitsLines: Sendable {
  public var postsPerWeek: Stated<Int> = .absent
  public var chatsOpen: Stated<TimeOfDay> = .absent
  public var chatsClose: Stated<TimeOfDay> = .absent
  public var lessonWithoutScreenTime: Stated<Int> = .absent

  static let schema = RecordSchema("пределы", Self()) {
    Key("сообщений в неделю", \.postsPerWeek, .number, clause: "2.7.4")
      .about("не реже скольких раз")
    Key("чаты с", \.chatsOpen, .time, clause: "2.9.2").about("раньше чаты не открываются")
    Key("чаты до", \.chatsClose, .time, clause: "2.9.2").about("позже чаты не работают")
    Key("занятие без видеосвязи", \.lessonWithoutScreenTime, .minutes)
      .about("для более долгого синхронного занятия нужна «видеосвязь»")
  }
}
