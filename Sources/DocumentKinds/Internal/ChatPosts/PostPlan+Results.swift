import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// What the week had.
extension PostPlan {
  /// After the last lesson and the last deadline of the week, be it cancelled; `nil` where nothing was held of which families can be told.
  var results: ChatPost? {
    let facts = [lessons, materials, tasks, support, attendance].compactMap(\.self)
    guard !held.isEmpty, let last = ofWeek.last(where: Self.isOfWeek), !facts.isEmpty,
      let window = days.end(of: last.date, after: Self.end(of: last))
    else { return nil }
    return post(
      .weekResults,
      window,
      "Итоги недели \(week.days.russianShort)".withFullStop,
      facts.joined(separator: "\n"),
      nextLesson
    )
  }

  /// Whether the week goes on until then: a week whose Saturday is cancelled is not over on Tuesday.
  private static func isOfWeek(_ occurrence: Occurrence) -> Bool {
    switch occurrence.state {
    case .planned, .cancelled, .moved: true
    case .dayOff, .otherWeekday, .suspended, .replaced: false
    }
  }

  /// «Прошли 2 занятия: вт, 24 ноября, и чт, 26 ноября».
  private var lessons: String? {
    let attended = held.filter { $0.activity.isLesson && $0.activity != .lessonRelease }
    let (count, dates) = (attended.count, attended.map(\.date).uniqued)
    guard count > 0 else { return nil }
    let verb = Self.isOne(count) ? "Прошло" : "Прошли"
    let days = dates.map { "\($0.weekday.russianShort) \($0.russianDay)" }.enumerated
    return "\(Self.isFew(count) || Self.isOne(count) ? verb : "Прошло") "
      + "\(plural(count, "занятие", "занятия", "занятий")): \(days)."
  }

  /// What pupils do when it suits them takes the rest of the day.
  private static func end(of last: Occurrence) -> TimeOfDay {
    let isOpen = last.activity == .lessonRelease || last.activity == .materialRelease
    return isOpen ? max(last.start, TimeOfDay(clamping: 18 * 60)) : last.span?.end ?? last.start
  }

  /// «Материалы выложены 24 и 26 ноября».
  private var materials: String? {
    let dates = held.filter { $0.activity == .lessonRelease }.map(\.date).uniqued
    return dates.isEmpty ? nil : "Материалы выложены \(dates.russianDays)."
  }

  private static func isOne(_ count: Int) -> Bool { count % 10 == 1 && count % 100 != 11 }
  private static func isFew(_ count: Int) -> Bool {
    (2...4).contains(count % 10) && !(12...14).contains(count % 100)
  }

  /// What was given out, with the day on which it is due.
  private var tasks: String? {
    let tasks = held.filter { $0.activity == .materialRelease }
    guard !tasks.isEmpty else { return nil }
    let verb = Self.isOne(tasks.count) ? "Выдано" : Self.isFew(tasks.count) ? "Выданы" : "Выдано"
    return "\(verb) \(plural(tasks.count, "задание", "задания", "заданий"))."
  }

  /// What was done beside lessons, each child by itself.
  private var support: String? {
    let consultations = held.count { $0.activity == .consultation }
    let isMailed = held.contains { $0.activity == .mailing }
    let talks = plural(consultations, "консультация", "консультации", "консультаций")
    let verb =
      Self.isOne(consultations) ? "прошла" : Self.isFew(consultations) ? "прошли" : "прошло"
    let parts = [
      isMailed ? "разосланы индивидуальные задания" : nil,
      consultations > 0 ? "\(verb) \(talks)" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst + "."
  }

  /// How many took part, as far as it is marked.
  private var attendance: String? {
    let marks = DayOfMarks.days(Array(source.marks(of: week.group, in: week.days)))
    let pupils = group.pupils.value.map { " из\u{A0}\($0)" } ?? ""
    let days = marks.map { day -> String in
      let date = "\(day.date.weekday.russianShort) \(day.date.russianDay)"
      return "\(date)\u{A0}– \(day.mark(of: week.group, source).figures)\(pupils)"
    }
    return days.isEmpty ? nil : "Участвовали: \(days.joined(separator: ", "))."
  }
}

extension AppendixOneMark {
  /// «14», «14 и 13» for lessons that are told apart.
  fileprivate var figures: String {
    switch self {
    case .unavailable, .unfilled: ""
    case .people(let count): "\(count)"
    case .lessons(let counts): counts.map { "\($0)" }.enumerated
    }
  }
}
