extension Institution {
  /// Of all periods, in their order.
  public var periodIDs: [DistancePeriod.ID] { periods.indices.map { DistancePeriod.ID($0) } }
}
