/// How sure it is that a norm stands in its source.
public enum Confidence: Hashable, Sendable {
  /// The institution itself says so.
  case stated
  /// Seen in retellings of the act that agree.
  case retold
  /// Remembered, not confirmed: «проверьте».
  case recalled
}
