/// How deep a program goes.
///
/// Russian: «уровень» (п. 4.7).
public enum Level: Hashable, CaseIterable, Sendable {
  /// Russian: «стартовый».
  case introductory
  /// Russian: «базовый».
  case basic
  /// Russian: «продвинутый».
  case advanced
}
