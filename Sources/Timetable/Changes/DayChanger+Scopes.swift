import CivilTime
import InstitutionModel

/// What is said of a whole day beside what is said of one of its lessons.
extension DayChanger {
  /// The lines without those of a day, a teacher or a place on whose days the lesson is no longer.
  ///
  /// Who is ill on the day that a lesson leaves may well be there on the day that it goes to.
  func held(_ changes: [DayChange.ID], for lesson: ChangedLesson) -> [DayChange.ID] {
    let own = changes.filter { !timetable.institution[$0].isWide }
    guard let date = effect(of: own).move?.date, date != lesson.now.date else { return changes }
    return changes.filter {
      let change = timetable.institution[$0]
      return !change.isWide || change.days.contains(date)
    }
  }

  /// Whether a day, a teacher or a place is cancelled after all that was said of the lesson, which is still among what
  /// is cancelled.
  ///
  /// What was said before does not except it: the building is closed for a lesson in another of its rooms too.
  func isTakenLater(_ lesson: ChangedLesson, by changes: [DayChange.ID]) -> Bool {
    let institution = timetable.institution
    let own = changes.filter { !institution[$0].isWide }
    guard !own.isEmpty else { return false }
    let later = changes.map { institution[$0] }.filter { change in
      change.isWide && change.effect.isCancelled
        && own.allSatisfy { change.isTold(after: institution[$0]) }
    }
    guard !later.isEmpty else { return false }
    let remaker = SlotRemaker(group, in: timetable)
    let remade = remaker.remade(lesson.now, by: effect(of: own), own)
    return later.contains { $0.isAbout(remade, of: group) }
  }
}

extension DayChange {
  /// Whether families hear of it later; what says no time is not told yet.
  public func isTold(after other: DayChange) -> Bool {
    guard let earlier = other.announced else { return false }
    return announced.map { $0 > earlier } ?? true
  }
}
