/// The ways to a calendar: to subscribe to it, where the site's address is known, and to take it as a file.
///
/// Russian: «В календарь».
public struct CalendarOffer: Hashable, Sendable {
  public var calendar: DocumentID
  /// The words of the link that a program of calendars opens (`webcal:`).
  public var subscribe: String
  /// What stands before the address that is to be copied.
  public var address: String
  /// How often programs look for changes, below the address.
  public var remark: String
  /// The words of the link to the file.
  public var download: String
  /// That a file does not change, below its link.
  public var downloadRemark: String

  public init(
    of calendar: DocumentID,
    subscribe: String,
    address: String,
    remark: String,
    download: String,
    downloadRemark: String
  ) {
    self.calendar = calendar
    self.subscribe = subscribe
    self.address = address
    self.remark = remark
    self.download = download
    self.downloadRemark = downloadRemark
  }

  /// What is said where there are no links.
  public var words: String { "\(download). \(downloadRemark)" }
}
