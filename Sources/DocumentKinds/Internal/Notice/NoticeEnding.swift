import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// What ends the term for a group, and what follows.
struct NoticeEnding {
  let context: NoticeContext

  /// The last day, what the next one brings, and whether there may be news.
  var sentences: String {
    guard let last = context.period.last else { return open }
    guard context.standing != .always else {
      return "После \(last.russianDay) группа продолжит заниматься так\u{A0}же."
    }
    let day = "Последний день\u{A0}– \(last.russianDay)"
    let news = " О\u{A0}продлении или досрочном окончании сообщим отдельно."
    return day + (sequel(on: last + 1).map { "; \($0)" } ?? "") + "." + news
  }

  /// Of a period that lasts until it is revoked.
  private var open: String {
    context.standing == .always
      ? "После окончания этого срока группа продолжит заниматься так\u{A0}же."
      : "Последний день назовёт приказ директора; о\u{A0}нём сообщим в\u{A0}чате группы."
  }

  /// What is true from the next day on; `nil` where nothing changes or nothing is planned.
  private func sequel(on date: CalendarDate) -> String? {
    let source = context.source
    let stretches = source.timetable.stretches(of: context.subject.group)
    guard stretches.contains(where: { $0.days.contains(date) }) else { return nil }
    let day = date.russianDaySince
    guard source.timetable.period(of: context.subject.group, on: date) == nil else {
      return "о\u{A0}занятиях \(day)\u{A0}– отдельное уведомление"
    }
    let group = source.institution[context.subject.group].asOf(date)
    let week = source.timetable.ordinaryWeek(of: group)
    let isFaceToFace = week.allSatisfy { $0.activity == .faceToFaceLesson }
    guard source.timetable.isWorkingDay(date) else {
      return firstLesson(from: date, isFaceToFace: isFaceToFace)
    }
    return isFaceToFace
      ? "\(day) занятия очные" : "\(day) занятия по\u{A0}обычному расписанию"
  }

  /// After holidays the first day itself is told.
  private func firstLesson(from date: CalendarDate, isFaceToFace: Bool) -> String? {
    context.firstLesson(from: date).flatMap {
      guard $0.period == nil else { return nil }
      let lesson =
        isFaceToFace ? "первое очное занятие" : "первое занятие по\u{A0}обычному расписанию"
      return "\(lesson)\u{A0}– \($0.date.dayWithWeekday)"
    }
  }
}
