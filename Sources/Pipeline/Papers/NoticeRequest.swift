import CivilTime

/// Which notice is wanted.
public struct NoticeRequest: Sendable {
  /// As in addresses, `hor-1`, or as people call it: «Весёлая кисточка, группа 1».
  public var group: String
  /// The period's first day; `nil` for the current period.
  public var period: CalendarDate?
  /// The ending of the format, `pdf`; `nil` for that of the file.
  public var format: String?
  /// Where the notice is to be written; `nil` where its own name will do.
  public var file: String?

  /// `file` also decides about the format, where none is named.
  public init(group: String, period: CalendarDate?, format: String?, file: String? = nil) {
    self.group = group
    self.period = period
    self.format = format
    self.file = file
  }
}

/// One file, made without a publication.
public struct NoticeFile: Sendable {
  /// The name that it has in the edition: `hor-1.pdf`.
  public var name: String
  /// As they would be published, but for links: the file lies by itself.
  public var bytes: [UInt8]
  /// Whether it can be read on a terminal.
  public var isText: Bool
  /// What whoever asked has to know, in Russian: that the period is over; `nil` where it is not.
  public var remark: String?
}
