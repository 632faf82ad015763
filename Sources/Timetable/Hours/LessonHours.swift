import InstitutionModel

/// Academic hours by where they are taught.
public struct LessonHours: Hashable, Sendable {
  public var faceToFace = Hours()
  public var distance = Hours()

  public init() {}

  /// The hours of an activity, where it is taught.
  init(_ hours: Hours, _ activity: Activity) {
    if activity.isDistance { distance = hours } else { faceToFace = hours }
  }

  public var total: Hours { faceToFace + distance }

  /// Distance hours in percent of all, rounded to the nearest; `nil` without hours.
  ///
  /// Russian: «доля дистанционных часов» (п. 1.5).
  public var distancePercent: Int? {
    let (part, whole) = (distance.twelfths, total.twelfths)
    return whole == 0 ? nil : (part * 200 + whole) / (whole * 2)
  }

  /// What there is more than in another, where either is taught in one place.
  func beyond(_ other: Self) -> LessonHours {
    var more = LessonHours()
    let rest = max(Hours(), total - other.total)
    if distance.isZero { more.faceToFace = rest } else { more.distance = rest }
    return more
  }

  /// One of so many equal parts.
  static func / (hours: Self, count: Int) -> Self {
    var part = hours
    part.faceToFace.twelfths /= count
    part.distance.twelfths /= count
    return part
  }

  public static func += (sum: inout Self, part: Self) {
    sum.faceToFace += part.faceToFace
    sum.distance += part.distance
  }
}
