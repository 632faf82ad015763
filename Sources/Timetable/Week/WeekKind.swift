/// The kinds of week of a group.
public enum WeekKind: Hashable, Sendable {
  /// Outside of distance periods.
  case ordinary
  /// In a distance period.
  case distance
  /// In a period of a ground that asks for something else; by index in ``Group/groundLearning``.
  case ground(Int)
}
