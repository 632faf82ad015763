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
    let words = ChangeWords(in: source)
    self.words = words.news(of: lesson)
    prefix = words.kinds(of: change).lazy.compactMap(\.prefix).first ?? "ИЗМЕНЕНО: "
    isOff =
      change.becomes.map { becomes in
        reader.map { !becomes.slot.teachers.contains($0) } ?? false
      } ?? true
  }
}
