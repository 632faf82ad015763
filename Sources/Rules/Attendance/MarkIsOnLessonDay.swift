import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A mark stands at a day on which the group has something to take part in.
///
/// Russian: «отметки педагога» (п. 4.20): a lesson, the release or the deadline of a material, a
/// mailing or a consultation. Marks of one group are told together. Of a period that is over and has
/// several at one weekday nothing is said: the group then learned by another plan.
enum MarkIsOnLessonDay: Rule {
  static let metadata = RuleMetadata("mark-is-on-lesson-day", .warning, clause: "4.20")
    .with(isDated: true).saying("Отметка стоит за день, когда у группы есть занятие")

  /// Unknown for a group of which something was not read; it may be what makes the day right.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    guard let marked = year.marked else { return .marks(inspection) { _ in .unknown } }
    return .each(marked.groups, .group, "с\u{A0}отметками") { group in
      guard marked.isKnown(group) else { return .unknown }
      let astray = marked.astray(of: group).map(\.date)
      guard let first = astray.first else { return .fine }
      let near = marked.daysAttended(by: group, near: first.value).map(\.russianFigures)
      let finding = Finding(
        "отметка за \(first.value.russianFigures), а у группы "
          + "\(marked.institution[group].slug.quoted) "
          + "в этот день нет ни занятия, ни срока, ни консультации",
        at: first.range,
        places: astray.dropFirst().map { Label("и за \($0.value.russianFigures)", at: $0.range) },
        rest: { " и ещё \(plural($0, "отметка", "отметки", "отметок"))" },
        help: near.isEmpty
          ? "исправьте дату или уберите строку"
          : "исправьте дату: ближайшие дни занятий – \(near.enumerated)"
      )
      return .found([finding])
    }
  }
}

extension MarkedDays {
  /// The last such day before the date and the first after it, as far as two weeks go.
  fileprivate func daysAttended(by group: Group.ID, near date: CalendarDate) -> [CalendarDate] {
    let days = attendedDays(of: group).all
    let before = (1...14).lazy.map { date - $0 }.first { timetable.year.contains($0, in: days) }
    let after = (1...14).lazy.map { date + $0 }.first { timetable.year.contains($0, in: days) }
    return [before, after].compactMap { $0 }
  }
}
