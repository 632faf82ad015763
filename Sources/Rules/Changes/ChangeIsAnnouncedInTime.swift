import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Families are told of a change before the lesson, and before the day to which it is moved.
///
/// Russian: «объявлено» (п. 2.7.4). A month is mistyped more easily than a lesson is moved into the past.
enum ChangeIsAnnouncedInTime: Rule {
  static let metadata = RuleMetadata("change-is-announced-in-time", .warning, clause: "2.7.4")
    .saying("Об изменении сообщают до занятия")

  /// A change that says no time of announcement is told elsewhere.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year, !year.institution.dayChanges.isEmpty else { return .nothing }
    let lessons = year.applied.lessonsByLine
    let lines = inspection.definitions.changes
    let announced = Dictionary(lines.map { ($0.range, $0.value.announced.range) }) { $1 }
    return .each(year.dayChanges, .change) { id in
      let change = year.institution[id]
      guard let told = change.announced else { return .unknown }
      let place = announced[change.range].flatMap(\.self) ?? change.place
      let findings = (lessons[id] ?? []).lazy.map(\.change).compactMap { day in
        day.movedIntoPast(of: told, at: change) ?? day.toldTooLate(told, of: change, at: place)
      }
      return Look(findings.first)
    }.uniqued
  }
}

extension ChangedDay {
  /// Where the new day is over before families hear of it.
  fileprivate func movedIntoPast(of told: Announcement, at change: DayChange) -> Finding? {
    guard change.effect.move != nil, let becomes, let was, becomes.date < told.date,
      was.date >= told.date
    else { return nil }
    return Finding(
      "занятие перенесено на \(becomes.date.russianFigures), а\u{A0}сообщили об\u{A0}этом позже, "
        + told.date.russianFigures,
      at: change.effectPlace,
      help: "исправьте день в\u{A0}«перенос» или «объявлено»"
    )
  }

  /// A lesson that was moved before is looked at where this line found it.
  fileprivate func toldTooLate(
    _ told: Announcement,
    of change: DayChange,
    at place: SourceRange
  ) -> Finding? {
    let isOnItsWay = was.map { !change.days.contains($0.date) } ?? false
    let first = isOnItsWay ? onTheWay : was
    guard let lesson = [first, becomes].compactMap(\.self).first(where: told.isAfter) else {
      return nil
    }
    return Finding(
      "об изменении сообщили позже, чем началось занятие \(lesson.date.russianFigures), "
        + lesson.slot.at.time.figures,
      at: place,
      help: "исправьте «объявлено»: о\u{A0}том, что меняется, сообщают до занятия"
    )
  }
}

extension Announcement {
  /// Of an announcement without an hour its day decides.
  fileprivate func isAfter(_ lesson: DatedSlot) -> Bool {
    date > lesson.date || date == lesson.date && (time.map { $0 > lesson.slot.at.time } ?? false)
  }
}
