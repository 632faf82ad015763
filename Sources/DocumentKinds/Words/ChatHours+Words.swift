import CivilTime
import InstitutionModel
import Russian

extension ChatHours {
  /// «Чаты работают с 07:30 до 20:30.»; `nil` when the hours are unknown.
  var words: String? {
    open.map {
      "Чаты работают с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)."
    }
  }
}
