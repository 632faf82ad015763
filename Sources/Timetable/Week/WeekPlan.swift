/// What a group does in weeks of one kind, on the days on which that is its plan.
public struct WeekPlan: Sendable {
  public let kind: WeekKind
  /// The days of the stretch of the year, whether or not there are weeks of the kind among them.
  public let days: DaySet
  /// In order of time.
  public let slots: [WeeklySlot]
}
