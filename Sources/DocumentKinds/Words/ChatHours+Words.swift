import CivilTime
import InstitutionModel
import Russian

extension ChatHours {
  /// « – сегодня до 20:30, позже – завтра с 07:30»: messages wait for the hours of chats.
  var tonight: String? {
    open.map {
      " – сегодня до\u{A0}\($0.end.figures), позже\u{A0}– завтра с\u{A0}\($0.start.figures)"
    }
  }

  /// «Чаты работают с 07:30 до 20:30.»; `nil` when the hours are unknown.
  var words: String? {
    open.map {
      "Чаты работают с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)."
    }
  }
}
