import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A lesson that is moved or added is not on a day on which nobody works.
///
/// Russian: «перенос», «дополнительное занятие» (п. 4.16).
enum ChangedLessonIsOnWorkingDay: Rule {
  static let metadata = RuleMetadata("changed-lesson-is-on-working-day", .warning, clause: "4.16")
    .saying("Перенесённое и дополнительное занятия не попадают на нерабочий день")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .each(year.applied.lessons, .lesson, "с\u{A0}изменениями") { lesson in
      guard let becomes = lesson.change.becomes, becomes.date != lesson.change.was?.date,
        let last = lesson.lastOwn(in: year.institution),
        let fault = year.fault(of: becomes.date, for: lesson.group)
      else { return .fine }
      let free = year.freeDay(near: becomes, of: lesson).map {
        "; свободен, например, \($0.weekday.russianName) \($0.russianFigures)"
      }
      return .found(
        "\(becomes.date.russianFigures) – \(fault)",
        at: last.effectPlace,
        help: "назначьте занятие на рабочий день учебного года" + (free ?? "")
      )
    }.uniqued
  }
}

extension InspectedYear {
  /// Why no lesson of the group is on a day; `nil` where it may be.
  fileprivate func fault(of date: CalendarDate, for group: Group.ID) -> String? {
    let calendar = timetable.year
    if calendar.contains(date, in: calendar.off) {
      let holiday = timetable.schoolYear.holidays.first { $0.days.contains(date) }?.name
      return "нерабочий день" + (holiday.map { ", \($0)" } ?? "")
    }
    let learns = institution[group].learntDays(in: days).contains { $0.contains(date) }
    return calendar.contains(date, in: calendar.all) && (learns || days.contains(date))
      ? nil : "не\u{A0}день учебного года (\(days.russianFigures))"
  }

  /// The nearest other working day on which the group, its teachers and its room are free at that time.
  fileprivate func freeDay(
    near becomes: DatedSlot,
    of lesson: AppliedChanges.Lesson
  ) -> CalendarDate? {
    let near = (1...14).flatMap { [becomes.date + $0, becomes.date + -$0] }
    return near.first { date in
      days.contains(date) && fault(of: date, for: lesson.group) == nil && date.weekday != .sunday
        && date != lesson.change.was?.date
        && isFree(on: date, for: becomes.slot, of: lesson.group)
    }
  }

  private func isFree(on date: CalendarDate, for slot: WeeklySlot, of group: Group.ID) -> Bool {
    let day = timetable.year.set(DateRange(date))
    let rooms = Occupation.Room.all(of: slot)
    return ![occupations, roomOccupations].joined().contains { other in
      let people = [other.teacher].compactMap(\.self) + other.others
      return other.held.meets(day) && slot.spans.contains { $0.overlaps(other.span) }
        && (other.group == group || people.contains(where: slot.teachers.contains)
          || other.room.map(rooms.contains) ?? false)
    }
  }
}
