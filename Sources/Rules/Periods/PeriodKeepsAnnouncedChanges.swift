import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A period that is decided after families were told of changes of its days leaves them what they mean.
///
/// Russian: «продлён», «изменения» (пп. 1.7, 2.7.4). In the period lessons are at other times, and in no room: what was told
/// goes without a word unless somebody says it.
enum PeriodKeepsAnnouncedChanges: Rule {
  static let metadata = RuleMetadata("period-keeps-announced-changes", .warning, clause: "2.7.4")
    .saying("О том, что стало с объявленными изменениями, сообщают вместе с приказом о периоде")

  /// Looks at every order about a period.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year, !year.institution.dayChanges.isEmpty else { return .nothing }
    let decisions = year.institution.periods.flatMap(\.stretches)
    return .each(decisions, .decision, "о\u{A0}периодах") { decision in
      let lost = year.changesLost(by: decision)
      guard !lost.isEmpty else { return .fine }
      let words = lost.map { year.words(of: $0.change, of: $0.groups, in: decision.days) }
      return .found(
        "приказ от \(decision.decided.russianFigures) меняет то, о\u{A0}чём уже сообщили: "
          + words.joined(separator: "; "),
        at: decision.place,
        labels: lost.map { Label("изменение\u{A0}– здесь", at: $0.change.place) },
        help: "сообщите семьям, что теперь, и\u{A0}уберите эти изменения или напишите новые, "
          + "со\u{A0}своим «объявлено»"
      )
    }
  }
}

/// The days that one order adds to a period.
private struct DecidedStretch {
  let period: DistancePeriod
  let days: DateRange
  let decided: CalendarDate
  let place: SourceRange
}

extension DistancePeriod {
  /// Those of its own order and of each that prolongs it; none of a draft.
  fileprivate var stretches: [DecidedStretch] {
    var found: [DecidedStretch] = []
    var next = first.value
    let own = (last: announcedLast ?? last, directive: directive, place: first.range)
    let later = prolongations.map { (last: Optional($0.date.value), $0.directive, $0.date.range) }
    for (end, directive, place) in [own] + later {
      let end = min(end ?? next + 400, last ?? next + 400)
      if let directive, let days = DateRange(next, end) {
        found.append(
          DecidedStretch(period: self, days: days, decided: directive.value.date, place: place)
        )
      }
      next = max(next, end + 1)
    }
    return found
  }
}

extension InspectedYear {
  /// A change that was told of before, with the groups for which it is something else now.
  fileprivate typealias LostChange = (change: DayChange, groups: [Group.ID])

  fileprivate func changesLost(by decision: DecidedStretch) -> [LostChange] {
    dayChanges.compactMap { id in
      let change = institution[id]
      guard let told = change.announced?.date, told <= decision.decided,
        let days = change.days.intersection(decision.days)
      else { return nil }
      let groups = institution.groups(of: change.scope).map { Group.ID($0) }.filter { group in
        decision.period.coverage.contains(group) && isLost(id, change, of: group, on: days)
      }
      return groups.isEmpty ? nil : (change, groups)
    }
  }

  /// Whether the group has a lesson for the change no more, or none in the room that it names.
  private func isLost(
    _ id: DayChange.ID,
    _ change: DayChange,
    of group: Group.ID,
    on days: DateRange
  ) -> Bool {
    let followed = timetable.changedDays(of: group).filter {
      days.contains($0.date) && $0.change?.changes.contains(id) ?? false
    }
    if followed.isEmpty {
      return timetable.lessonsTaken(from: change, of: group, on: days).contains { lesson in
        switch lesson.state {
        case .planned, .suspended, .replaced: true
        case .dayOff, .otherWeekday, .cancelled, .moved: false
        }
      }
    }
    guard change.effect.room != nil || change.effect.site != nil else { return false }
    return followed.contains { $0.isHeld && $0.activity.isDistance }
  }

  /// «09.12.2026, «hor-2»\u{A0}– отмена часа».
  fileprivate func words(
    of change: DayChange,
    of groups: [Group.ID],
    in days: DateRange
  ) -> String {
    let day = (change.days.intersection(days) ?? change.days).russianFigures
    let names = groups.map { institution[$0].slug.quoted }.enumerated
    let what = change.effect.titles(ofHour: change.hour != nil).joined(separator: ", ")
    return "\(day), \(names)" + (what.isEmpty ? "" : "\u{A0}– \(what)")
  }
}

extension LessonEffect {
  /// What is done to a lesson: «перенос», «другой кабинет».
  fileprivate func titles(ofHour isOfHour: Bool) -> [String] {
    [
      isCancelled ? (isOfHour ? "отмена часа" : "отмена") : nil,
      move == nil ? nil : "перенос",
      addition == nil ? nil : "дополнительное занятие",
      substitute == nil ? nil : "замена",
      room == nil && site == nil ? nil : "другое место",
      format == nil ? nil : "другой формат",
      partners.isEmpty ? nil : "совместное занятие",
    ].compactMap(\.self)
  }
}
