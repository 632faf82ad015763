/// How sure it is that a norm stands in its source.
public enum Confidence: Hashable, Sendable, CaseIterable {
  /// The institution itself says so.
  case stated
  /// Seen in retellings of the act that agree.
  case retold
  /// Stood in an earlier act, which this one is said to repeat; nobody has compared their clauses.
  case repeated
  /// Remembered, not confirmed: «проверьте».
  case recalled
}

extension Confidence {
  /// What is said beside the act, so that nobody takes a retelling for its text; `nil` for the
  /// institution's own word.
  public var caveat: String? {
    switch self {
    case .stated: nil
    case .retold: "по пересказам, с актом не сверено"
    case .repeated: "пункты с прежним актом никто не сверял"
    case .recalled: "не подтверждено, сверьте с актом"
    }
  }
}
