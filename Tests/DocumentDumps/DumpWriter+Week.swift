import CivilTime
import Documents

extension DumpWriter {
  mutating func week(_ week: WeekGrid) {
    line("week")
    nested {
      $0.line("caption") { $0.inlines(week.caption) }
      for day in week.days {
        $0.line("day") { $0.string(day.name) }
        $0.nested { for entry in day.entries { $0.entry(entry) } }
      }
    }
  }

  private mutating func entry(_ entry: WeekGrid.Entry) {
    line("entry") {
      $0.times(entry.start, entry.end)
      $0.string(entry.time)
      $0.string(entry.spokenTime)
      $0.inlines(entry.words)
    }
  }

  mutating func nextLesson(_ lesson: NextLesson) {
    line(lesson.scope == .group ? "next-lesson" : "today") {
      $0.string(lesson.name)
      $0.optional(lesson.first)
      if !lesson.more.isEmpty { $0.inlines(lesson.more) }
    }
    nested {
      for run in lesson.runs {
        $0.line("run") { line in
          line.times(run.start, run.end)
          line.string(run.way)
          for date in run.dates { line.date(date) }
        }
      }
    }
  }

  mutating func finderEntry(_ entry: FinderEntry) {
    line("found-by") { line in
      for words in entry.words { line.string(words) }
      line.optional(entry.department)
      for place in entry.places { line.string(place) }
      for way in entry.ways { line.string(way) }
    }
    nested {
      for lesson in entry.lessons {
        $0.line("lesson") {
          $0.number(lesson.weekday.daysAfterMonday + 1)
          $0.times(lesson.start, lesson.end)
        }
      }
      $0.line("ages") {
        $0.optional(entry.youngest.map(String.init))
        $0.optional(entry.oldest.map(String.init))
      }
    }
  }

  /// Minutes of the day.
  private mutating func times(_ start: TimeOfDay, _ end: TimeOfDay?) {
    number(start.minutes)
    if let end { number(end.minutes) } else { word("-") }
  }
}
