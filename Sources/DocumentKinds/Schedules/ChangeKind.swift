/// What a change is, by what it makes of a lesson; several things may be at once.
///
/// Russian: «отмена», «перенос», «замена педагога».
enum ChangeKind: Hashable {
  case cancellation
  /// A lesson that the timetable does not have.
  case addition
  /// As long as it was, at another time, or on another day.
  case move
  /// Longer or shorter on its day.
  case otherHours
  case substitute
  /// Its teacher gives it without those who are beside the teacher on other days.
  case fewerTeachers
  case place
  case format
  case partners

  /// As tables and messages name it.
  var title: String {
    switch self {
    case .cancellation: "отмена"
    case .addition: "дополнительное занятие"
    case .move: "перенос"
    case .otherHours: "другие часы"
    case .substitute: "замена педагога"
    case .fewerTeachers: "не\u{A0}все педагоги"
    case .place: "другое место"
    case .format: "другой формат"
    case .partners: "совместное занятие"
    }
  }

  /// As lists of events begin with it; `nil` for what they only call changed.
  var prefix: String? {
    switch self {
    case .cancellation: "ОТМЕНЕНО: "
    case .addition: "ДОПОЛНИТЕЛЬНО: "
    case .move: "ПЕРЕНОС: "
    case .substitute: "ЗАМЕНА: "
    case .otherHours, .fewerTeachers, .place, .format, .partners: nil
    }
  }
}
