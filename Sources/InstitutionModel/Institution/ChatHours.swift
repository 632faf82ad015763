import CivilTime
import Regulation
import Schema

/// When chats live and how much is written there.
///
/// Russian: «чаты» (пп. 2.9.2, 2.7.4).
public struct ChatHours: Hashable, Sendable {
  public var open: Stated<TimeOfDay> = .absent
  public var close: Stated<TimeOfDay> = .absent
  public var postsPerWeek: Stated<Int> = .absent
  /// Whether the posts are counted for each teacher or for each group.
  ///
  /// Russian: «на».
  public var countedPer: Stated<Counted> = .absent

  /// Whose posts are counted together.
  ///
  /// Russian: «педагога», «группу».
  public enum Counted: Hashable, Sendable {
    case teacher
    case group
  }

  /// The hours, the regulation's where the institution has none of its own; `nil` when they end before they
  /// start.
  public func span(by limits: Limits) -> TimeRange? {
    TimeRange(open.value ?? limits.chatsOpen.value, close.value ?? limits.chatsClose.value)
  }

  static let schema = RecordSchema("работа чатов", Self()) {
    Key("с", \.open, .time, clause: "2.9.2").example("7:30").about("когда чаты открываются")
    Key("до", \.close, .time, clause: "2.9.2").example("20:30").about("когда чаты закрываются")
    Key("сообщений в неделю", \.postsPerWeek, .number, clause: "2.7.4").example("10")
      .about("столько сообщений в неделю или больше")
    Key("на", \.countedPer, .word(OwnWords.counted, of: "на")).about("на кого считается это число")
  }
}
