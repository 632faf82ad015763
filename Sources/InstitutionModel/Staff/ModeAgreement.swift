import CivilTime
import SourceText

/// With whom a group's mode of lessons is agreed.
///
/// Russian: «режим согласован» (п. 4.22).
public struct ModeAgreement: Sendable {
  /// When the administration agreed.
  public var administration: Located<CalendarDate>?
  /// How parents agreed: a protocol with its date, or a date alone.
  public var parents: Located<ParentConsent>?

  public init(administration: Located<CalendarDate>?, parents: Located<ParentConsent>?) {
    self.administration = administration
    self.parents = parents
  }
}
