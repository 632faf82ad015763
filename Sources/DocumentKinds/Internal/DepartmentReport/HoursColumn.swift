/// A column of the table of hours, in its order.
enum HoursColumn: CaseIterable {
  case yearOfStudy
  case stated
  case byTimetable
  case faceToFace
  case distance
  case share
  case supported
  case total
  case plan
  case difference
  case onHolidays
  case suspended

  var head: String {
    switch self {
    case .yearOfStudy: "Год обучения"
    case .stated: "В\u{A0}неделю заявлено"
    case .byTimetable: "В\u{A0}неделю по\u{A0}расписанию"
    case .faceToFace: "За\u{A0}год очно"
    case .distance: "За\u{A0}год дистанционно"
    case .share: "Доля дистанционных"
    case .supported: "За\u{A0}год с сопровождением"
    case .total: "За\u{A0}год всего"
    case .plan: "По\u{A0}плану"
    case .difference: "Разница с\u{A0}планом"
    case .onHolidays: "Выпало в\u{A0}нерабочие дни"
    case .suspended: "Приостановлено часов"
    }
  }
}
