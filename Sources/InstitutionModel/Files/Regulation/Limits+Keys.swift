import Regulation
import Schema

extension Limits {
  /// «пределы» of `regulation.yaml`.
  static let schema = RecordSchema("пределы", Regulation.builtIn.limits) {
    Key("сообщений в неделю", .number, clause: "2.7.4") { $0.posts.override(by: $1) }
      .example("10").about("самое меньшее число сообщений")
    Key("чаты с", .time, clause: "2.9.2") { $0.chatsOpen.override(by: $1) }
      .example("7:30").about("раньше чаты не открываются")
    Key("чаты до", .time, clause: "2.9.2") { $0.chatsClose.override(by: $1) }
      .example("20:30").about("позже чаты не работают")
    Key("занятие без видеосвязи", .minutes) { $0.lessonWithoutScreenTime.override(by: $1) }
      .example("60 минут").about("для более долгого синхронного занятия нужна «видеосвязь»")
  }
}
