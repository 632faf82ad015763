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

  /// «до 24 ноября, с 7:30 до 20:30».
  private var time: String {
    let hours = source.institution.chatHours.map {
      ", с\u{A0}\($0.start.figures) до\u{A0}\($0.end.figures)"
    }
    let last = max(source.published.buildDay, firstDay + -1)
    let told = source.published.announcement(of: change).map { "; объявлено \($0.inWords)" }
    return "не\u{A0}позже \(last.russianDay)\(hours ?? "")\(told ?? "")"
  }

  /// What the chat gets; its first line says what changed and when.
  private func text(_ words: ChangeWords) -> String {
    let day = firstDay.russianShortWeekdayAndDay
    return [
      "Изменение в\u{A0}расписании на\u{A0}\(day): \(words.title(of: change)).",
      "\(group).",
      words.beforeAndAfter(change),
    ].joined(separator: " ")
  }
}
