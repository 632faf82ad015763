import Schema
import SourceText

/// The internal side of a group.
///
/// Russian: «группа», the part for staff.
public struct GroupRecord: Sendable {
  /// The link by which pupils and parents join the chat, clause 2.7.3.
  public var invitation: Stated<String> = .absent
  /// Accounts on the platform, clause 4.10.
  public var accounts: Stated<Int> = .absent
  /// Applications of parents that were received, clause 1.8.
  public var applications: Stated<Int> = .absent
  /// With whom the mode of lessons is agreed, clause 4.22.
  public var modeAgreement: Stated<ModeAgreement> = .absent
  /// E-mail addresses among the resources.
  public var emails: [Term] = []
  /// Why lessons stop in distance periods.
  public var suspensionReason: Stated<String> = .absent
  /// The same in periods of the grounds for which the group learns otherwise, in their order.
  public var groundSuspensionReasons: [Stated<String>] = []
}
