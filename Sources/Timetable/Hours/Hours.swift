import InstitutionModel

/// Academic hours, counted in halves: a lesson every other week is half a lesson a week.
///
/// Russian: «академические часы» (п. 4.9).
public struct Hours: Hashable, Comparable, Sendable {
  public var halves: Int

  public init(halves: Int = 0) { self.halves = halves }

  public static func whole(_ hours: Int) -> Self { Self(halves: hours * 2) }

  /// What hours of a lesson are a week: those of one every other week count half, those of single days not
  /// at all.
  public static func aWeek(_ hours: Int, _ traits: LessonTraits) -> Self {
    if traits.dates != nil { return Self() }
    return traits.weeks == nil ? .whole(hours) : Self(halves: hours)
  }

  public var isZero: Bool { halves == 0 }

  /// The whole hours; a half that is left over is dropped.
  public var whole: Int { halves / 2 }

  public static func < (first: Self, second: Self) -> Bool { first.halves < second.halves }

  public static func + (first: Self, second: Self) -> Self {
    Self(halves: first.halves + second.halves)
  }

  public static func - (first: Self, second: Self) -> Self {
    Self(halves: first.halves - second.halves)
  }

  public static func += (sum: inout Self, part: Self) { sum.halves += part.halves }

  public static func * (hours: Self, times: Int) -> Self { Self(halves: hours.halves * times) }
}
