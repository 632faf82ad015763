import Schema
import SourceText

/// The internal side of one way in which a group learns: usually, or in periods of some ground.
///
/// Russian: «дистанционно», the part for staff.
public struct LearningRecord: Sendable {
  /// Why lessons stop in distance periods.
  public var suspensionReason: Stated<String> = .absent
  /// E-mail addresses among the resources.
  public var emails: [Term] = []
}
