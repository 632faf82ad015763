import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// A changed lesson with everybody who is to be told of it.
struct ChangeNotice {
  private let lesson: Occurrence
  private let change: ChangedDay
  private let source: InternalSource

  /// Those of lessons that are to come, by day.
  static func all(in source: InternalSource) -> [ChangeNotice] {
    source.published.changedLessons.compactMap { lesson in
      guard max(lesson.planned, lesson.date) >= source.published.buildDay else { return nil }
      return lesson.change.map { ChangeNotice(lesson: lesson, change: $0, source: source) }
    }
    .sorted { $0.firstDay < $1.firstDay }
  }

  /// The first day that is another than planned.
  private var firstDay: CalendarDate { min(lesson.planned, lesson.date) }

  private var group: String {
    source.institution.fullName(of: source.institution[lesson.series.group])
  }

  /// The heading, why and until when, then a text for each chat.
  var blocks: [Block] {
    let words = ChangeWords(in: source.published)
    let title = "\(firstDay.russianShortWeekdayAndDay): \(group)\u{A0}– \(words.title(of: change))"
    let facts = [
      reasons.isEmpty ? nil : Fact("Причина (только для сотрудников)", [.text(reasons)]),
      ChangeDirectives(source: source).words(of: change).map {
        Fact("Приказ директора", [.text($0)])
      },
      Fact("Когда сообщить", urgency + [.text(time)]),
      Fact("Кому", [.text((["чат группы"] + teachers).joined(separator: ", "))]),
    ]
    return [
      .heading(level: 2, [.text(title)]), .facts(facts.compactMap(\.self)),
      .message(source.institution.message([.paragraph([.text(text(words))])])),
    ]
  }

  private var reasons: String {
    change.changes.compactMap { source.records.reason(of: $0) }.uniqued.joined(separator: "; ")
  }

  /// Those who would have given the lesson, and those who do.
  private var teachers: [String] {
    [change.was, change.becomes].compactMap(\.self).flatMap(\.slot.teachers).uniqued
      .map { source.institution[$0].name.text.typeset }
  }

  /// Whether there is but a day, or less.
  private var urgency: [Inline] {
    firstDay <= source.published.buildDay + 1 ? [.badge("срочно", .attention), " "] : []
  }

  /// «пн, 23 ноября, с 09:00 до 20:30; объявлено 23 ноября в 09:00»; what should have been told already, at once.
  private var time: String {
    let today = source.published.buildDay
    let announced = source.published.announcement(of: change)
    let window = source.institution.chatHours.flatMap {
      PostDays(hours: $0, timetable: source.timetable).news(of: change, announced: announced)
    }
    let last = max(today, firstDay + -1)
    let time = window.flatMap { $0.day < today ? nil : $0.time }
    let told = announced.map { "; объявлено \($0.inWords)" }
    return (time ?? "сразу, не\u{A0}позже \(last.russianDay)") + (told ?? "")
  }

  /// What the chat gets: first what changed and when.
  private func text(_ words: ChangeWords) -> String {
    [words.headline(of: lesson), "\(group).", words.promise(on: lesson)].compactMap(\.self)
      .joined(separator: " ")
  }
}
