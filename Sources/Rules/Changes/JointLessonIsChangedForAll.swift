import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A lesson of several groups that is cancelled or moved for one of them is so for all.
///
/// Russian: «совместно с», расписание и его изменения (п. 4.16). A line about the other group on that day, whatever it
/// says, shows that its author has thought of it.
enum JointLessonIsChangedForAll: Rule {
  static let metadata = RuleMetadata("joint-lesson-is-changed-for-all", .warning, clause: "4.16")
    .saying("Совместное занятие отменяют и переносят у всех его групп")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .each(year.applied.lessons, .lesson, "с\u{A0}изменениями") { lesson in
      guard let was = lesson.change.was, lesson.change.isElsewhere,
        let last = lesson.change.changes.last
      else { return .fine }
      return Look(
        was.slot.traits.partners.compactMap { partner in
          year.untold(partner, was).map { year.finding(lesson, last, was, partner, $0) }
        }
      )
    }
  }
}

extension ChangedDay {
  /// Whether it is not held when it was planned.
  fileprivate var isElsewhere: Bool {
    guard let was, let becomes else { return true }
    return was.date != becomes.date || was.slot.at.time != becomes.slot.at.time
  }
}

extension InspectedYear {
  /// The lesson that the other group has at that time as ever.
  fileprivate func untold(_ partner: Group.ID, _ was: DatedSlot) -> Occurrence? {
    timetable.occurrences(of: partner, in: DateRange(was.date)).first { other in
      guard other.isHeld, other.change == nil, other.activity.isLesson else { return false }
      guard let span = was.slot.span, let own = other.span else {
        return other.start == was.slot.at.time
      }
      return span.overlaps(own)
    }
  }

  fileprivate func finding(
    _ lesson: AppliedChanges.Lesson,
    _ id: DayChange.ID,
    _ was: DatedSlot,
    _ partner: Group.ID,
    _ other: Occurrence
  ) -> Finding {
    let (own, name) = (institution[lesson.group].slug, institution[partner].slug)
    let day = was.date.russianFigures
    let word = lesson.change.becomes == nil ? "отменено" : "перенесено"
    return Finding(
      "совместное занятие \(day), \(was.slot.at.time.figures), \(word) у\u{A0}группы \(own.quoted), "
        + "а\u{A0}у\u{A0}группы \(name.quoted) нет",
      at: institution[id].place,
      labels: [Label("занятие группы \(name.quoted)", at: other.slot.range)],
      help:
        "если оно \(word) у\u{A0}обеих, напишите «группа: [\(own), \(name)]»; если вторая занимается одна, "
        + "допишите изменение для неё: «{дата: \(day), группа: \(name), …}», например с\u{A0}её кабинетом"
    )
  }
}
