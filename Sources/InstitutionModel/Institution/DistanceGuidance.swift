import CivilTime

/// What notices must say to families.
///
/// Russian: «дистанционное обучение» of `institution.yaml`.
public struct DistanceGuidance: Hashable, Sendable {
  /// Until when applications are taken (clause 1.8).
  public var applicationsUntil: CalendarDate?
  /// Where applications are taken.
  public var applicationsWhere: String?
  /// Russian: «требования»: device and connection.
  public var requirements: String?
  /// Russian: «без интернета»: paper and telephone.
  public var withoutInternet: String?
  /// Russian: «присутствие»: how attendance is taken.
  public var attendance: String?
  /// Russian: «техподдержка».
  public var support: String?

  public init() {}
}
