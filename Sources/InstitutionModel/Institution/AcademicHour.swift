import CivilTime

/// How long an academic hour is and what lies between two of them.
///
/// Russian: «академический час», «перемена».
public struct AcademicHour: Hashable, Sendable {
  /// Minutes beyond which a slip of the keyboard is likelier: preschool hours of 20 and paired ones
  /// of 90 minutes are usual.
  public static let plausibleMinutes = 10...90

  /// What holds where nobody says otherwise.
  public static let usual = AcademicHour(minutes: 45, recess: 10)

  /// Minutes of an hour, at least 1.
  public var minutes: Int
  /// Minutes between two hours of one lesson.
  public var recess: Int

  public init(minutes: Int, recess: Int) {
    self.minutes = max(1, minutes)
    self.recess = max(0, recess)
  }

  /// How long a lesson of so many hours lasts, in minutes.
  public func length(ofHours hours: Int) -> Int { hours * minutes + (hours - 1) * recess }

  /// The whole hours that fill the minutes exactly; `nil` when none do.
  public func hours(in minutes: Int) -> Int? {
    let step = self.minutes + recess
    guard minutes > 0, (minutes + recess) % step == 0 else { return nil }
    return (minutes + recess) / step
  }

  /// The whole hours of stretches together; `nil` as soon as one is no whole number of them.
  public func hours(in spans: [TimeRange]) -> Int? {
    var sum = 0
    for span in spans {
      guard let hours = hours(in: span.minutes) else { return nil }
      sum += hours
    }
    return sum
  }

  /// The lengths in minutes of the whole hours just below and just above; one or two of them.
  public func nearestLengths(to minutes: Int) -> [Int] {
    let below = max(0, (minutes + recess) / (self.minutes + recess))
    return [below, below + 1].filter { $0 > 0 }.map(length(ofHours:))
  }
}
