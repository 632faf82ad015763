public import CivilTime

extension TimeOfDay {
  /// «15:30», «07:30».
  public var figures: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}

extension TimeRange {
  /// «15:30–17:10».
  public var figures: String { "\(start.figures)\(Typography.enDash)\(end.figures)" }
}
