import Regulation
import SourceText

/// How a group learns in a distance period.
///
/// Russian: «дистанционно»; the keys of institution, program and group are merged one by one.
public struct DistanceLearning: Sendable {
  /// The value of the group's own «дистанционно», else the group's name: where to add a key.
  public var range: SourceRange
  /// Whether lessons stop in distance periods (clause 1.7).
  ///
  /// Why is told to staff only.
  public var isSuspended = false
  public var model: Located<InteractionModel>?
  public var category: Located<LearnerCategory>?
  public var activities: [Located<ActivityKind>] = []
  /// How the conditions of an assessment are kept at a distance.
  ///
  /// Russian: «условия контроля» (п. 4.11).
  public var assessmentConditions: String?
  public var format: Located<LearningFormat>?
  /// Keys that are written, but not understood, so that nothing is missing there.
  public var misread: Set<MisreadKey> = []
  public var classMode: Located<ClassMode>?
  public var forms: [Located<LearningForm>] = []
  /// Addresses and plain words; e-mails are in ``StaffRecords``.
  public var resources: [Located<Resource>] = []
  /// Minutes of each lesson on screen.
  public var screenMinutes: Located<Int>?
  /// What pupils look at; empty when it is not said.
  public var devices: [Located<Device>] = []
  public var special = SpecialSchedule()
  public var support = IndividualSupport()

  public init(range: SourceRange) { self.range = range }
}
