/// How a scalar was written.
public enum YAMLScalarStyle: Hashable, Sendable {
  /// Without quotes: `уровень: базовый`.
  case plain

  /// In single or double quotes; the range includes them.
  case quoted

  /// A block after `|`, whose lines are kept; the range starts at the `|`.
  case literal

  /// A block after `>`, whose lines are joined; the range starts at the `>`.
  case folded
}
