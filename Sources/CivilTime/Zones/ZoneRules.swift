/// What the clocks of a zone are ahead of UTC, and when that changes.
///
/// Read from a file of the tz database (TZif, RFC 8536), which the system has.
public struct ZoneRules: Hashable, Sendable {
  /// What clocks show from a moment on.
  public struct Offset: Hashable, Sendable {
    /// Seconds ahead of UTC; negative in the west.
    public var seconds: Int
    /// Whether it is summer time.
    public var isSummer: Bool
    /// «+07», «MSK».
    public var name: String

    public init(seconds: Int, isSummer: Bool, name: String) {
      (self.seconds, self.isSummer, self.name) = (seconds, isSummer, name)
    }
  }

  /// A moment at which clocks are set anew.
  public struct Transition: Hashable, Sendable {
    /// Seconds since the beginning of 1970 in UTC.
    public var moment: Int
    public var from: Offset
    public var to: Offset

    public init(at moment: Int, from: Offset, to: Offset) {
      (self.moment, self.from, self.to) = (moment, from, to)
    }
  }

  /// Before the first of ``changes``.
  private let first: Offset
  /// In order of time.
  private let changes: [(moment: Int, offset: Offset)]
  /// What holds after the last of them.
  private let rest: YearlyRule?

  /// `nil` for bytes that are no file of a zone, and for a zone whose rule for the time after its table is not one of
  /// weeks.
  public init?(_ bytes: [UInt8]) {
    guard let file = ZoneFile(bytes), let first = file.first else { return nil }
    self.first = first
    changes = file.changes
    if file.rule.contains(",") {
      guard let rule = YearlyRule(file.rule) else { return nil }
      rest = rule
    } else {
      rest = nil
    }
  }

  /// What clocks show at the beginning of the first day, and every change from then to the end of the last.
  public func course(of days: DateRange) -> ZoneCourse {
    let start = Int(days.first.dayNumber) * 86_400
    let end = (Int(days.last.dayNumber) + 1) * 86_400
    let all = changes(in: days.first.year - 1...days.last.year + 1)
    var current = first
    var transitions: [Transition] = []
    for change in all where change.offset != current {
      if change.moment + current.seconds > end { break }
      if change.moment + change.offset.seconds > start {
        transitions.append(Transition(at: change.moment, from: current, to: change.offset))
      }
      current = change.offset
    }
    return ZoneCourse(from: transitions.first?.from ?? current, transitions)
  }

  /// Those of the table, then those of the rule in the years.
  private func changes(in years: ClosedRange<Int>) -> [(moment: Int, offset: Offset)] {
    let last = changes.last?.moment ?? .min
    return changes + years.flatMap { rest?.changes(in: $0) ?? [] }.filter { $0.moment > last }
  }

  public static func == (one: Self, other: Self) -> Bool {
    one.first == other.first && one.rest == other.rest
      && one.changes.elementsEqual(other.changes, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    for change in changes { hasher.combine(change.moment) }
  }
}
