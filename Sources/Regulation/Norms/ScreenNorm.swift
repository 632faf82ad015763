import CivilTime
import SourceText

/// How many minutes of a lesson children of an age may look at a device.
///
/// Russian: «продолжительность использования электронного средства обучения на занятии».
public struct ScreenNorm: Hashable, Sendable {
  /// What holds whatever the age.
  public static let everyAge = 0...99

  public var device: Device
  /// In full years.
  public var ages: ClosedRange<Int>
  /// 0 where the device is not for lessons at all.
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
  /// Whether it is applied; one that is not confirmed is not.
  public var isOn: Bool

  public init(
    device: Device,
    ages: ClosedRange<Int>,
    minutes: Int,
    act: String,
    confidence: Confidence,
    from: CalendarDate? = nil,
    until: CalendarDate? = nil,
    source: SourceRange? = nil
  ) {
    self.device = device
    self.ages = ages
    self.minutes = minutes
    self.act = act
    self.confidence = confidence
    self.from = from
    self.until = until
    self.source = source
    isOn = confidence != .recalled
  }

  /// Whether it speaks of the device, the age and the day.
  func fits(_ device: Device, age: Int, on date: CalendarDate) -> Bool {
    self.device == device && ages.contains(age)
      && (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
  }
}

extension Regulation {
  /// The norm for children of an age before a device on a day; `nil` when none is known or it is
  /// switched off.
  public func screenNorm(for device: Device, age: Int, on date: CalendarDate) -> ScreenNorm? {
    screenNorms.first { $0.fits(device, age: age, on: date) }.flatMap { $0.isOn ? $0 : nil }
  }
}
