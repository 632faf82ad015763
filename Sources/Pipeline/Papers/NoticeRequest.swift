import CivilTime

/// Which notice is wanted.
public struct NoticeRequest: Sendable {
  /// As in addresses: `hor-1`.
  public var group: String
  /// The period's first day; `nil` for the current period.
  public var period: CalendarDate?
  /// The ending of the file: `pdf`.
  public var format: String

  public init(group: String, period: CalendarDate?, format: String) {
    self.group = group
    self.period = period
    self.format = format
  }
}

/// One file, made without a publication.
public struct NoticeFile: Sendable {
  /// The name that it has in the edition: `hor-1.pdf`.
  public var name: String
  public var bytes: [UInt8]
  /// Whether it can be read on a terminal.
  public var isText: Bool
  /// What whoever asked has to know, in Russian: that the period is over; `nil` where it is not.
  public var remark: String?
}
