import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// What there is beside lessons.
extension PostPlan {
  /// Those to which the group is asked.
  var events: [EventWords] {
    source.institution.events.filter { $0.concerns(week.group) }.map {
      EventWords(event: $0, institution: source.institution)
    }
  }

  /// Those that are on some day of the week.
  var eventsOfWeek: [EventWords] { events.filter { $0.event.days.overlaps(week.days) } }

  /// A week before that of the event, in its middle.
  func invitation(to words: EventWords) -> ChatPost? {
    guard words.event.days.first.monday == week.monday + 7 else { return nil }
    // On one day with a last call nobody needs both.
    let day = [1, 2, 3, 0, 4, 5].lazy.map { week.monday + $0 }.first(where: days.isWorking)
    guard let day else { return nil }
    let until = words.event.applyUntil.flatMap { $0 < day ? nil : $0 }
    return post(
      .event,
      days.window(day, from: 10 * 60, to: days.hours.end.minutes) ?? days.anyTime(day),
      "Приглашаем: \(words.title)".withFullStop,
      facts(of: words, when: "Когда: \(words.spokenTime)."),
      until.map { "Записаться можно до\u{A0}\($0.inclusiveDeadline): напишите педагогу." }
    )
  }

  /// The day before the last on which to apply, or that day itself.
  func lastCall(for words: EventWords) -> ChatPost? {
    guard let until = words.event.applyUntil else { return nil }
    let day = days.isWorking(until - 1) ? until - 1 : until
    guard week.days.contains(day), days.isWorking(day) else { return nil }
    let when = day == until ? "Сегодня" : "Завтра"
    return post(
      .eventApplications,
      days.anyTime(day),
      "\(when), \(until.dayWithWeekday),\u{A0}– последний день записи: \(words.title)".withFullStop,
      facts(of: words, when: "Когда: \(words.spokenTime)."),
      "Чтобы записаться, напишите педагогу."
    )
  }

  /// The evening before; of what lasts many days its beginning.
  func reminder(of words: EventWords) -> ChatPost? {
    let first = words.event.days.first
    guard week.days.contains(first) else { return nil }
    let time = words.event.hours?.start ?? TimeOfDay(clamping: 12 * 60)
    let window = days.reminder(of: first, at: time)
    let opening =
      day(first, seenFrom: window) + (words.event.days.count > 1 ? ", начинается" : "")
    return post(
      .eventReminder,
      window,
      "\(opening): \(words.title)".withFullStop,
      facts(of: words, when: "Когда: \(words.spokenTime).")
    )
  }

  /// When and where it is.
  private func facts(of words: EventWords, when: String) -> String {
    [when, words.place.map { "Где: \($0)".withFullStop }].compactMap(\.self).joined(separator: " ")
  }
}
