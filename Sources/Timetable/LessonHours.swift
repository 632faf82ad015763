/// Academic hours of dated sessions, by where they are taught.
public struct LessonHours: Hashable, Sendable {
  public var faceToFace = 0
  public var distance = 0

  public init() {}

  public var total: Int { faceToFace + distance }

  /// Distance hours in percent of all, rounded to the nearest; `nil` without hours.
  ///
  /// Russian: «доля дистанционных часов» (п. 1.5).
  public var distancePercent: Int? {
    total == 0 ? nil : (distance * 200 + total) / (total * 2)
  }

  public static func += (sum: inout Self, part: Self) {
    sum.faceToFace += part.faceToFace
    sum.distance += part.distance
  }
}
