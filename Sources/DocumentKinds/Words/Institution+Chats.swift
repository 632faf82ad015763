import CivilTime
import InstitutionModel
import Regulation
import Russian

extension Institution {
  /// When chats work; `nil` when the hours are unknown.
  var chatHours: TimeRange? { chats.span(by: regulation.limits) }

  /// « – сегодня до 20:30, позже – завтра с 07:30»: messages wait for the hours of chats.
  var tonight: String? {
    chatHours.map {
      " – сегодня до\u{A0}\($0.end.figures), позже\u{A0}– завтра с\u{A0}\($0.start.figures)"
    }
  }

  /// «Чаты работают с 07:30 до 20:30.»; `nil` when the hours are unknown.
  var chatWords: String? {
    chatHours.map {
      "Чаты работают с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)."
    }
  }
}
