import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// Two changes of one lesson do not contradict each other.
///
/// Russian: «изменения», расписание и его изменения (п. 4.16). What is said of one lesson may well go before what is
/// said of a whole day.
enum ChangesOfLessonAgree: Rule {
  static let metadata = RuleMetadata("changes-of-lesson-agree", .error, clause: "4.16")
    .saying("Изменения одного занятия не противоречат друг другу")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = year.institution
    return .each(year.applied.lessons, .lesson, "с\u{A0}изменениями") { lesson in
      let changes = lesson.change.changes.map { institution[$0] }.filter { !$0.isWide }
      let pairs = changes.indices.flatMap { first in
        changes.indices.dropFirst(first + 1).map { (changes[first], changes[$0]) }
      }
      return Look(
        pairs.filter { $0.contradicts($1) }.map { first, second in
          let name = institution[lesson.group].slug.quoted
          let day = second.days.first.russianFigures
          let isSame = first.effect == second.effect
          return Finding(
            isSame
              ? "изменение занятия группы \(name), \(day), записано дважды"
              : "два изменения одного занятия группы \(name), \(day), противоречат друг другу",
            at: second.place,
            labels: [Label("первое – здесь", at: first.place)],
            help: isSame ? "удалите одно из них" : "оставьте одно из них"
          )
        } + lesson.movesOntoCancelledDay(in: institution)
      )
    }.uniqued
  }
}

extension AppliedChanges.Lesson {
  /// Where a line moves it to a day on which all is cancelled already, so that it would be lost in silence.
  fileprivate func movesOntoCancelledDay(in institution: Institution) -> [Finding] {
    guard change.becomes == nil, let was = change.was else { return [] }
    let lines = change.changes.map { institution[$0] }
    return lines.compactMap { line -> Finding? in
      guard !line.isWide, let date = line.effect.move?.date, date != was.date else { return nil }
      let closing = lines.first {
        $0.isWide && $0.effect.isCancelled && $0.days.contains(date)
          && !$0.days.contains(was.date) && !$0.isTold(after: line)
      }
      guard let closing else { return nil }
      return Finding(
        "занятие группы \(institution[group].slug.quoted) перенесено на \(date.russianFigures), "
          + "а\u{A0}на этот день занятия уже отменены",
        at: line.effectPlace,
        labels: [Label("отмена\u{A0}– здесь", at: closing.place)],
        help: "назовите другой день"
      )
    }
  }
}

extension DayChange {
  fileprivate func contradicts(_ other: DayChange) -> Bool {
    guard days.overlaps(other.days), start == nil || other.start == nil || start == other.start,
      hour == nil || other.hour == nil || hour == other.hour
    else { return false }
    return effect.contradicts(other.effect)
  }
}

extension LessonEffect {
  fileprivate func contradicts(_ other: LessonEffect) -> Bool {
    if isCancelled || other.isCancelled { return true }
    return move != nil && other.move != nil || substitute != nil && other.substitute != nil
      || room != nil && other.room != nil || site != nil && other.site != nil
      || format != nil && other.format != nil
  }
}
