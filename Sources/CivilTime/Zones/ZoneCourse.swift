/// What the clocks of a zone show in a stretch of days.
public struct ZoneCourse: Hashable, Sendable {
  /// At the beginning of the first day.
  public var first: ZoneRules.Offset
  /// From then to the end of the last day, in order; none in a zone without summer time.
  public var transitions: [ZoneRules.Transition]

  public init(from first: ZoneRules.Offset, _ transitions: [ZoneRules.Transition] = []) {
    (self.first, self.transitions) = (first, transitions)
  }

  /// What clocks are ahead of UTC at a time that they show; of an hour that is there twice the first.
  public func offset(at time: LocalMoment) -> ZoneRules.Offset {
    var current = first
    for transition in transitions {
      if time.seconds < transition.moment + transition.from.seconds { break }
      current = transition.to
    }
    return current
  }
}
