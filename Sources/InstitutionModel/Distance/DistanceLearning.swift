import Regulation
import Schema
import SourceText

/// How a group learns in a distance period.
///
/// Russian: «дистанционно»; the keys of institution, program and group are merged one by one.
public struct DistanceLearning: Sendable {
  /// Whether lessons stop in distance periods (clause 1.7); why is told to staff only.
  ///
  /// Russian: «приостановлено».
  public var suspension: Stated<Bool> = .absent
  public var model: Stated<InteractionModel> = .absent
  public var category: Stated<LearnerCategory> = .absent
  public var activities: Stated<[Located<ActivityKind>]> = .absent
  /// How the conditions of an assessment are kept at a distance.
  ///
  /// Russian: «условия контроля» (п. 4.11).
  public var assessmentConditions: Stated<String> = .absent
  public var format: Stated<LearningFormat> = .absent
  public var classMode: Stated<ClassMode> = .absent
  public var forms: Stated<[Located<LearningForm>]> = .absent
  /// Addresses and plain words; as an author writes them also e-mails, which staff alone may see.
  public var resources: Stated<[Located<Resource>]> = .absent
  /// Minutes of each lesson on screen.
  public var screenMinutes: Stated<Int> = .absent
  /// What pupils look at.
  public var devices: Stated<[Located<Device>]> = .absent
  public var special = SpecialSchedule()
  public var support = IndividualSupport()

  /// Whether lessons stop in distance periods.
  public var isSuspended: Bool { suspension.value ?? false }
}
