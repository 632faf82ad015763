import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

extension NextLesson {
  /// The lessons of a group all year; `nil` where there are none.
  ///
  /// What pupils do in their own time, as tasks and deadlines, is no lesson.
  init?(_ id: Group.ID, in source: PublicSource) {
    let lessons = source.timetable.occurrences(of: id, in: source.timetable.year.all)
      .filter { $0.isHeld && $0.activity.isLesson }
    guard !lessons.isEmpty else { return nil }
    let period = source.currentPeriod(of: id).flatMap { source.isPast($0) ? nil : $0 }
    let first = lessons.first { period != nil && $0.period == period }
    self.init("Ближайшее занятие", first: first?.inWords, runs: Self.runs(of: lessons))
  }

  /// Lessons of one time and way together, by the first of each.
  private static func runs(of lessons: [Occurrence]) -> [Run] {
    var runs: [Run] = []
    for lesson in lessons {
      let run = Run(from: lesson.start, to: lesson.span?.end, lesson.way, [lesson.date])
      let index = runs.firstIndex {
        ($0.start, $0.way) == (run.start, run.way) && $0.end == run.end
      }
      if let index { runs[index].dates += run.dates } else { runs.append(run) }
    }
    return runs
  }
}

extension Occurrence {
  fileprivate var way: String { activity.isDistance ? "дистанционно" : "очно" }

  /// «вт, 24 ноября, 15:30–17:10, дистанционно».
  fileprivate var inWords: String {
    "\(date.russianShortWeekdayAndDay), \(span?.figures ?? start.figures), \(way)"
  }
}
