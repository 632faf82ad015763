/// How an institution wants findings of a rule to be treated.
public enum RuleSeverity: Hashable, Sendable {
  case error
  case warning
  case note
  case off
}
