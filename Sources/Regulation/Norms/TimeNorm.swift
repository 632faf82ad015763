import CivilTime
import SourceText

/// How many minutes children of an age look at a device in a lesson, or have an hour of lessons, at most.
///
/// Russian: «продолжительность использования электронного средства обучения на занятии»,
/// «продолжительность занятия».
public struct TimeNorm: Hashable, Sendable {
  /// What they look at; `nil` where the hour of lessons itself is meant.
  public var device: Device?
  /// In full years; all of them for what holds whatever the age.
  public var ages = 0...99
  /// 0 where the device is not for lessons at all.
  public var minutes: Int
  /// The act and its place, as it is cited.
  public var act = ""
  public var confidence = Confidence.stated
  /// Who must compare it with the act; `nil` when nobody has said.
  public var keeper: String?
  public var validity = Validity()
  /// Its minutes in the institution's `regulation.yaml`; `nil` for a built-in one.
  public var source: SourceRange?
  /// Whether it is said to be applied; `nil` where nothing is said.
  public var isSwitchedOn: Bool?

  /// Whether it is applied; one that is not confirmed is not, unless it is switched on.
  public var isOn: Bool { isSwitchedOn ?? (confidence != .recalled) }

  /// The act as findings cite it: with what is not known of it.
  public var citation: String { confidence.caveat.map { "\(act) (\($0))" } ?? act }
}

extension TimeNorm {
  /// A norm of which nothing is said yet.
  public init() { self.init(minutes: 0) }
}

extension Regulation {
  /// The norm for children of an age on a day, before a device or of the hour of lessons itself; `nil` when
  /// none is known or it is switched off.
  public func norm(before device: Device? = nil, age: Int, on date: CalendarDate) -> TimeNorm? {
    norms.first { $0.device == device && $0.ages.contains(age) && $0.validity.holds(on: date) }
      .flatMap { $0.isOn ? $0 : nil }
  }
}
