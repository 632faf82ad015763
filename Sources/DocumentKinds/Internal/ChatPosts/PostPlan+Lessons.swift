import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// What is held when, and what is otherwise than usual.
extension PostPlan {
  /// The week line by line; `nil` where nothing is held.
  var weekSchedule: ChatPost? {
    guard let first = held.first else { return nil }
    let told = ofWeek.filter { $0.isTold && !source.published.isToldWithItsLesson($0) }
    let lines = told.map { "\(time(of: $0))\u{A0}– \(brief($0))" }
    let title = source.institution.nameInTables(of: group)
    let events = eventsOfWeek.map { "\($0.time)\u{A0}– \($0.title)" }
    return post(
      .weekSchedule,
      windowOfSchedule(before: first),
      "\(title): расписание на неделю \(week.days.russianShort)".withFullStop,
      wayOfLearning,
      lines.joined(separator: "\n"),
      events.isEmpty ? nil : "События недели:\n" + events.joined(separator: "\n"),
      "Вопросы задавайте в этом чате с \(days.hours.start.figures) до \(days.hours.end.figures)."
    )
  }

  /// The last working day of the week before, else before the first lesson.
  private func windowOfSchedule(before first: Occurrence) -> PostWindow {
    if let day = days.workingDay(before: week.monday, within: 3) {
      return days.window(day, from: 12 * 60, to: days.hours.end.minutes) ?? days.anyTime(day)
    }
    return days.reminder(of: first.date, at: first.start)
  }

  /// That the group learns at a distance; `nil` outside of periods.
  private var wayOfLearning: String? {
    let period = held.lazy.compactMap(\.period).first
    return period.map {
      "Занимаемся дистанционно \(PublicPeriod(source.institution[$0]).term)".withFullStop
    }
  }

  /// The days of the week on which there are lessons, each with all of them.
  var daysOfLessons: [[Occurrence]] {
    var found: [[Occurrence]] = []
    for lesson in held where lesson.activity.isLesson {
      if found.last?.first?.date == lesson.date {
        found[found.count - 1].append(lesson)
      } else {
        found.append([lesson])
      }
    }
    return found
  }

  /// What there is on a day of lessons.
  func reminder(of lessons: [Occurrence]) -> ChatPost {
    let first = lessons[0]
    let window = days.reminder(of: first.date, at: first.start)
    let day = self.day(first.date, seenFrom: window)
    let room = commonRoom(of: lessons)
    let what = { words.dated($0, withoutPlace: room != nil) }
    let lines = lessons.map { "\(hours(of: $0))\u{A0}– \(what($0))".withFullStop }
    let text =
      lines.count == 1
      ? "\(day), \(spokenHours(of: first))\u{A0}– \(what(first))".withFullStop
      : "\(day):\n" + lines.joined(separator: "\n")
    return post(.dayReminder, window, text, room ?? advice(on: lessons))
  }

  /// «Где: кабинет 3, главный корпус», where all lessons are face to face in one room.
  private func commonRoom(of lessons: [Occurrence]) -> String? {
    let places = Set(lessons.map(\.slot.place))
    guard places.count == 1, lessons.allSatisfy({ $0.activity == .faceToFaceLesson }) else {
      return nil
    }
    let parts = [lessons[0].slot.place.room?.asRoom, site(of: lessons[0])].compactMap(\.self)
    return parts.isEmpty ? nil : "Где: \(parts.joined(separator: ", "))".withFullStop
  }

  /// Where families have to be, and what they have to do for it.
  private func advice(on lessons: [Occurrence]) -> String? {
    switch lessons[0].activity {
    case .onlineLesson, .videoLesson:
      let place = lessons[0].slot.place.words(in: source.institution)
      return (place.map { "Где: \($0). " } ?? "")
        + "Подключитесь за несколько минут до начала; не получается\u{A0}– напишите в этот чат."
    case .lessonRelease:
      return "Материалы появятся к началу занятия; непонятное спрашивайте в этом чате."
    case .faceToFaceLesson, .materialRelease, .materialDeadline, .mailing, .consultation,
      .checking, .feedback:
      return nil
    }
  }

  /// The place of a lesson with its address; `nil` where there is one place alone.
  private func site(of lesson: Occurrence) -> String? {
    guard case .room(let site?, _) = lesson.slot.place,
      let name = source.institution.siteName(of: site)
    else { return nil }
    return [name, source.institution[site].address.value].compactMap(\.self).joined(separator: ", ")
  }

  /// Lessons that fall out, and those of another day of the week.
  var changes: [ChatPost] {
    let lost = ofWeek.filter { $0.activity.isLesson && $0.nameOfDayOff != nil }
    let moved = held.filter { $0.activity.isLesson && $0.weekdayInstead != nil }
    let suspended = ofWeek.filter { $0.state == .suspended }
    return [change(lost, lostLine), change(moved, movedLine)].compactMap(\.self)
      + news
      + (held.isEmpty ? [suspension(suspended)].compactMap(\.self) : [])
  }

  private func change(_ lessons: [Occurrence], _ line: (Occurrence) -> String) -> ChatPost? {
    guard let first = lessons.first,
      let day = days.workingDay(before: first.date, within: 5)
    else { return nil }
    let lines = lessons.map { line($0).withFullStop }.uniqued
    let text = (lines.count == 1 ? " " : "\n") + lines.joined(separator: "\n")
    return post(.change, days.evening(of: day), "Изменение в расписании:" + text, nextLesson)
  }

  private func lostLine(_ lesson: Occurrence) -> String {
    "\(lesson.date.dayWithWeekday) занятия нет\u{A0}– \(lesson.nameOfDayOff ?? "")"
  }

  private func movedLine(_ lesson: Occurrence) -> String {
    let day = lesson.weekdayInstead.map { "занимаемся \($0.asTimetable)" } ?? "есть занятие"
    return "\(lesson.date.dayWithWeekday) \(day): \(hours(of: lesson))"
  }

  /// That lessons stop, once a week.
  private func suspension(_ lessons: [Occurrence]) -> ChatPost? {
    guard let first = lessons.first, let id = first.period else { return nil }
    let period = source.institution[id]
    guard period.directive != nil else { return nil }
    let owed = source.published.owed(to: week.group, in: id)
    return post(
      .change,
      days.reminder(of: week.monday, at: first.start),
      "На этой неделе занятий у группы нет: они приостановлены \(PublicPeriod(period).term)"
        .withFullStop,
      "Часы плана не пропадут: \(owed) группа проведёт очно после этого срока.",
      nextLesson
    )
  }

  /// «Следующее занятие: вт, 1 декабря, 15:30–17:10, онлайн-занятие.»; `nil` where nothing is in sight.
  var nextLesson: String? {
    let coming = planned.filter { $0.isHeld && $0.date > week.days.last }
    if let next = coming.first(where: \.activity.isLesson) {
      return "Следующее занятие: \(time(of: next)), \(words.weekly(next))".withFullStop
    }
    let next = coming.first { $0.activity.isAttended && $0.activity != .materialDeadline }
    return next.map { "Дальше: \(time(of: $0))\u{A0}– \(brief($0))".withFullStop }
  }

  /// «Завтра, 1 декабря (вторник)».
  func day(_ date: CalendarDate, seenFrom window: PostWindow) -> String {
    switch date - window.day {
    case 0: "Сегодня, \(date.dayWithWeekday)"
    case 1: "Завтра, \(date.dayWithWeekday)"
    case _: date.dayWithWeekday
    }
  }

  /// «вт, 1 декабря, 15:30–17:10».
  func time(of occurrence: Occurrence) -> String {
    "\(occurrence.date.russianShortWeekdayAndDay), \(hours(of: occurrence))"
  }

  /// «15:30–17:10», «до 12:00».
  func hours(of occurrence: Occurrence) -> String {
    if occurrence.activity == .materialDeadline { return "до\u{A0}\(occurrence.start.figures)" }
    return occurrence.span?.figures ?? occurrence.start.figures
  }

  /// «с 15:30 до 17:10», «в 10:00».
  func spokenHours(of occurrence: Occurrence) -> String {
    occurrence.span.map { "с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)" }
      ?? "в\u{A0}\(occurrence.start.figures)"
  }

  /// The name without the words of a task; of what is lost beside lessons what it would have been.
  private func brief(_ occurrence: Occurrence) -> String {
    if let lost = ChangeWords(in: source.published).lost(occurrence), !occurrence.activity.isLesson
    {
      return "\(ActivityPhrases(occurrence.activity).weekly): \(lost)"
    }
    return switch occurrence.activity {
    case .materialRelease, .materialDeadline:
      occurrence.isHeld ? ActivityPhrases(occurrence.activity).dated : words.dated(occurrence)
    case .faceToFaceLesson, .onlineLesson, .videoLesson, .lessonRelease, .mailing, .consultation,
      .checking, .feedback:
      words.dated(occurrence)
    }
  }
}
