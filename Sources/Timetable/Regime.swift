import InstitutionModel

/// How a group learns on a day.
enum Regime: Hashable, Sendable {
  case faceToFace
  /// With the period that asks for it; `nil` for a group that learns wholly at a distance.
  case distance(DistancePeriod.ID?)
  /// Lessons stop: a holiday, or a period in which the group is suspended.
  case idle
}
