extension Institution {
  /// Whether the group learns in the period: it is covered, and its lessons do not stop.
  public func learns(_ group: Group.ID, in period: DistancePeriod) -> Bool {
    period.coverage.contains(group) && !self[group].distance(on: period.ground).isSuspended
  }
}
