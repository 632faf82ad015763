import CivilTime
import SourceText

/// How many minutes an hour of lessons lasts at most for children of an age.
///
/// Russian: «продолжительность занятия».
public struct HourNorm: Hashable, Sendable {
  /// In full years.
  public var ages: ClosedRange<Int>
  public var minutes: Int
  /// The act and its place, as it is cited.
  public var act: String
  public var confidence: Confidence
  /// The first day on which it holds; `nil` for «always».
  public var from: CalendarDate?
  /// The last day on which it holds; `nil` for «without end».
  public var until: CalendarDate?
  /// Its minutes in the institution's `regulation.yaml`; `nil` for a built-in one.
  public var source: SourceRange?
  /// Whether it is applied.
  public var isOn: Bool

  public init(
    ages: ClosedRange<Int>,
    minutes: Int,
    act: String,
    confidence: Confidence,
    from: CalendarDate? = nil,
    until: CalendarDate? = nil,
    source: SourceRange? = nil,
    isOn: Bool
  ) {
    self.ages = ages
    self.minutes = minutes
    self.act = act
    self.confidence = confidence
    self.from = from
    self.until = until
    self.source = source
    self.isOn = isOn
  }

  /// Whether it speaks of the age and the day.
  fileprivate func fits(age: Int, on date: CalendarDate) -> Bool {
    ages.contains(age) && (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
  }
}

extension Regulation {
  /// The norm for children of an age on a day; `nil` when none is known or it is switched off.
  public func hourNorm(forAge age: Int, on date: CalendarDate) -> HourNorm? {
    hourNorms.first { $0.fits(age: age, on: date) }.flatMap { $0.isOn ? $0 : nil }
  }
}
