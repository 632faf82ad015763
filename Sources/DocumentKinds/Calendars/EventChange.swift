import Documents
import InstitutionModel
import Timetable

/// What calendars say of a lesson that changes have made another.
struct EventChange {
  /// «ОТМЕНЕНО: », «ПЕРЕНОС: », «ЗАМЕНА: »: it is read in a list.
  let prefix: String
  /// The news, and what becomes of lost hours.
  let words: String
  /// Whether it has no place in the calendar any more.
  let isOff: Bool

  /// - Parameters:
  ///   - change: What has happened.
  ///   - lesson: To which lesson.
  ///   - source: Knows the names.
  ///   - reader: The teacher whose calendar it is; somebody else may teach now. `nil` for a group's.
  init(
    _ change: ChangedDay,
    of lesson: Occurrence,
    in source: PublicSource,
    for reader: Teacher.ID?
  ) {
    words = ChangeWords(in: source).news(of: lesson)
    guard let becomes = change.becomes else {
      (prefix, isOff) = ("ОТМЕНЕНО: ", true)
      return
    }
    isOff = reader.map { !becomes.slot.teachers.contains($0) } ?? false
    guard let was = change.was else {
      prefix = "ДОПОЛНИТЕЛЬНО: "
      return
    }
    let isMoved =
      was.date != becomes.date
      || was.slot.hours == becomes.slot.hours && was.slot.at.time != becomes.slot.at.time
    prefix =
      isMoved
      ? "ПЕРЕНОС: " : was.slot.teachers != becomes.slot.teachers ? "ЗАМЕНА: " : "ИЗМЕНЕНО: "
  }
}
