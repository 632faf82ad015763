import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// What changes of days have made of lessons.
extension PostPlan {
  /// A post for each changed lesson of which families are told in the week.
  var news: [ChatPost] {
    let words = ChangeWords(in: source.published)
    return source.published.changedLessons(of: week.group).compactMap { lesson in
      guard !lesson.isToldWithItsMaterial, let window = window(telling: lesson),
        week(of: window, telling: lesson) == week.monday
      else { return nil }
      let rest = words.consequences(of: lesson).joined(separator: " ")
      return post(.change, window, words.headline(of: lesson), rest)
    }
  }

  /// Lessons of the week that are not held when families expect them, each once.
  var lostLessons: [Occurrence] {
    ofWeek.filter { lesson in
      switch lesson.state {
      case .cancelled, .moved:
        lesson.activity.isLesson && !source.published.isToldWithItsLesson(lesson)
      case .planned, .dayOff, .otherWeekday, .suspended, .replaced: false
      }
    }
  }

  /// On the eve, that there is no lesson; `nil` where the news itself comes no earlier.
  func reminder(of lost: Occurrence) -> ChatPost? {
    let window = days.reminder(of: lost.date, at: lost.start)
    guard let told = self.window(telling: lost), told.day < window.day else { return nil }
    let hour = lost.series.id.hour.map { "\($0)-го часа занятия" } ?? "занятия"
    let what = ChangeWords(in: source.published).lost(lost) ?? ""
    return post(
      .dayReminder,
      window,
      "\(day(lost.date, seenFrom: window)), в\u{A0}\(lost.start.figures) \(hour) нет: \(what)"
        .withFullStop
    )
  }

  private func window(telling lesson: Occurrence) -> PostWindow? {
    lesson.change.flatMap {
      days.news(of: $0, announced: source.published.announcement(of: $0))
    }
  }

  /// At a weekend the next week is told already, as far as it concerns that week.
  private func week(of window: PostWindow, telling lesson: Occurrence) -> CalendarDate {
    let next = window.day.monday + 7
    switch window.day.weekday {
    case .saturday, .sunday:
      return min(lesson.planned, lesson.date).monday == next ? next : window.day.monday
    case .monday, .tuesday, .wednesday, .thursday, .friday: return window.day.monday
    }
  }
}
