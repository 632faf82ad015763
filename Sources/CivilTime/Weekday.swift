/// A day of the week; the week begins on Monday.
public enum Weekday: Int, Hashable, Comparable, CaseIterable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The weekday that many days after Monday, modulo 7.
  init(number: Int) {
    self = Self.allCases[((number % 7) + 7) % 7]
  }

  /// 0 for Monday … 6 for Sunday.
  public var daysAfterMonday: Int { rawValue }

  /// The weekday so many days before.
  public static func - (weekday: Self, days: Int) -> Self {
    Self(number: weekday.daysAfterMonday - days)
  }

  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
