/// Which of the things that may happen at one time of a group something is.
///
/// Part of a permanent identity: it does not tell whether a lesson is in a room or on screen.
public enum SlotPart: Hashable, Sendable {
  /// A lesson of the whole group.
  case group
  case subgroup(String)
  /// A lesson of one pupil at a time.
  case pupil
  /// A lesson on screen of a mode that has its own times.
  case video
  /// A material, by its task.
  case material(String?)
  case deadline(String?)
  case mailing
  case consultation
  case checking
  case feedback
  /// A lesson that the timetable does not have.
  case additional
}
