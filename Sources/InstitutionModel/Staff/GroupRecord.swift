import Schema

/// The internal side of a group.
///
/// Russian: «группа», the part for staff.
public struct GroupRecord: Sendable {
  /// The link by which pupils and parents join the chat, clause 2.7.3.
  public var invitation: Stated<String> = .absent
  /// Accounts on the platform, clause 4.10.
  public var accounts: Stated<AccountCount> = .absent
  /// Applications of parents that were received, clause 1.8.
  public var applications: Stated<Int> = .absent
  /// With whom the mode of lessons is agreed, clause 4.22.
  public var modeAgreement: Stated<ModeAgreement> = .absent
  /// What staff alone may see of how the group learns in distance periods.
  public var distance = LearningRecord()
  /// The same where periods of some ground ask for something else, by the ground's name.
  public var groundLearning: [String: LearningRecord] = [:]

  /// What staff alone may see of how the group learns in periods of the ground of the name.
  public func distance(on ground: String) -> LearningRecord { groundLearning[ground] ?? distance }
}
