/// What notices must say to families.
///
/// Russian: «дистанционное обучение» of `institution.yaml`.
public struct DistanceGuidance: Hashable, Sendable {
  /// Until when and where applications are taken in periods that do not say it themselves.
  public var applications = ApplicationIntake()
  /// Russian: «требования»: device and connection.
  public var requirements: String?
  /// Russian: «без интернета»: paper and telephone.
  public var withoutInternet: String?
  /// Russian: «присутствие»: how attendance is taken.
  public var attendance: String?
  /// Russian: «техподдержка».
  public var support: String?
  /// Russian: «уведомления».
  public var notices = NoticeSettings()

  public init() {}
}
