import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// How a changed lesson is named, so that nobody takes another one for it.
extension ChangeWords {
  /// «занятие», «занятие подгруппы\u{A0}1», «индивидуальное занятие».
  func name(of dated: DatedSlot) -> String {
    switch dated.slot.part {
    case .subgroup(let name): "\(noun(dated)) подгруппы\u{A0}\(name)"
    case .pupil: dated.slot.activity.isLesson ? "индивидуальное занятие" : noun(dated)
    case .group, .video, .material, .deadline, .mailing, .consultation, .checking, .feedback,
      .additional:
      noun(dated)
    }
  }

  /// «занятие 5\u{A0}декабря (суббота)», of several on the day with its time, of one that was moved before with both days.
  func subject(of lesson: Occurrence, _ was: DatedSlot, after station: DatedSlot?) -> String {
    if let station { return name(of: was) + moved(was, to: station) }
    let time = isOneOfSeveral(lesson, on: was.date) ? " в\u{A0}\(was.slot.at.time.figures)" : ""
    return "\(name(of: was)) \(was.date.dayWithWeekday)\(time)"
  }

  /// «, перенесённое с\u{A0}8 на\u{A0}10\u{A0}декабря,».
  func moved(_ was: DatedSlot, to station: DatedSlot) -> String {
    let word = was.slot.activity.participle
    guard was.date != station.date else {
      return " \(was.date.dayWithWeekday), \(word) с\u{A0}\(was.slot.at.time.figures) "
        + "на\u{A0}\(station.slot.at.time.figures),"
    }
    let isOneMonth = was.date.month == station.date.month
    let first = isOneMonth ? "\(was.date.since)\u{A0}\(was.date.day)" : was.date.russianDaySince
    return ", \(word) \(first) на\u{A0}\(station.date.russianDay),"
  }

  /// Whether the group has another lesson on the day, by the timetable that is in force on it.
  private func isOneOfSeveral(_ lesson: Occurrence, on day: CalendarDate) -> Bool {
    source.timetable.occurrences(of: lesson.series.group, in: DateRange(day)).contains { other in
      other.planned == day && other.activity.isLesson && other.isOfItsDay
        && other.series.id.at != lesson.series.id.at
    }
  }

  /// «без концертмейстера (Зотов В.К.)»; `nil` where all come, or somebody comes instead.
  func withoutSome(_ lesson: Occurrence, _ was: DatedSlot, _ becomes: DatedSlot) -> String? {
    let missing = becomes.slot.missing(of: was.slot)
    guard let first = missing.first else { return nil }
    let others = source.institution[lesson.series.group].otherTeachers
    let role = (others + was.slot.traits.teachers).first { $0.teacher == first }?.role
    let word = (missing.count == 1 ? role?.genitiveOfRole : nil) ?? "второго педагога"
    return "без\u{A0}\(word) (\(names(of: missing)))"
  }
}

extension Occurrence {
  /// Whether neither a period nor a day off has taken it, so that families expect it unless a change says otherwise.
  fileprivate var isOfItsDay: Bool {
    switch state {
    case .planned, .cancelled, .moved: true
    case .dayOff, .otherWeekday, .suspended, .replaced: false
    }
  }
}

extension WeeklySlot {
  /// Who works in the other by the timetable and not in this, where nobody comes instead and its teacher stays; empty for
  /// others.
  func missing(of other: WeeklySlot) -> [Teacher.ID] {
    guard due != nil, teachers.allSatisfy(other.teachers.contains) else { return [] }
    return other.teachers.filter { !teachers.contains($0) }
  }
}

extension Activity {
  /// «занятие», «консультацию»: what somebody gives.
  var accusative: String {
    switch self {
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson: "занятие"
    case .materialRelease: "новое задание"
    case .materialDeadline: "срок задания"
    case .mailing: "рассылку заданий"
    case .consultation: "консультацию"
    case .checking: "проверку работ"
    case .feedback: "обратную связь"
    }
  }

  /// «ваше занятие», «вашу консультацию».
  var yours: String { (isFeminine ? "вашу " : "ваш") + (isFeminine ? "" : ending) + accusative }

  /// «проведёт», «даст».
  var verbOfGiving: (one: String, several: String) {
    self == .materialRelease ? ("даст", "дадут") : ("проведёт", "проведут")
  }

  fileprivate var participle: String {
    switch self {
    case .materialDeadline: "перенесённый"
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson, .materialRelease:
      "перенесённое"
    case .mailing, .consultation, .checking, .feedback: "перенесённая"
    }
  }

  private var ending: String { self == .materialDeadline ? " " : "е " }

  /// Whether «её» stands for it.
  var isFeminine: Bool {
    switch self {
    case .mailing, .consultation, .checking, .feedback: true
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson, .materialRelease,
      .materialDeadline:
      false
    }
  }
}

extension String {
  /// «концертмейстера» of «концертмейстер»; `nil` for what is declined otherwise.
  fileprivate var genitiveOfRole: String? {
    guard !contains(" "), let last, "бвгдзклмнпрстфхц".contains(last) else { return nil }
    return lowercasedFirst + "а"
  }
}
