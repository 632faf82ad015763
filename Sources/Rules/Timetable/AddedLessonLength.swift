import CivilTime
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// How long lessons last that changes add to the timetable: they are counted by the hours of the clock as its own are.
///
/// Russian: «дополнительное занятие».
struct AddedLessonLength {
  private let year: InspectedYear

  init(_ year: InspectedYear) { self.year = year }

  /// One finding for each line whose lesson lasts no whole number of hours.
  var findings: [Finding] {
    year.applied.lessons.compactMap(finding).uniqued
  }

  private func finding(about lesson: AppliedChanges.Lesson) -> Finding? {
    let group = year.institution[lesson.group]
    guard lesson.change.was == nil, let added = lesson.change.becomes,
      let last = lesson.lastOwn(in: year.institution), year.countsHours(of: group.program),
      let span = added.slot.spans.first(where: { group.academicHour.hours(in: $0.minutes) == nil })
    else { return nil }
    return Finding(
      "дополнительное занятие \(span.figures.quoted) длится не целое число академических часов",
      at: last.effectPlace,
      labels: year.doubtedHours.lines(of: group.program).labels(),
      help: LessonLastsWholeHours.lengths(near: span, by: group.academicHour)
        ?? "исправьте время занятия"
    )
  }
}
