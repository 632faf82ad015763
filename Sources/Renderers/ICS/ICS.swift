import Documents

/// Calendars as programs of calendars read them (RFC 5545, RFC 7986).
///
/// One event for each time: feeds are read by programs that understand repetition differently.
public struct ICS: OutputFormat {
  public static let fileExtension = "ics"

  /// Where the calendars are fetched from; `nil` where nobody says.
  private let address: SiteAddress?
  private let times: CalendarTimes

  public init(_ frame: TreeFrame) { (address, times) = (frame.address, frame.calendarTimes) }

  /// Other bodies have no times.
  public func content(of body: Body) -> EventCalendar? {
    switch body {
    case .calendar(let calendar): calendar
    case .pages, .workbook, .message, .feed, .pack, .archive: nil
    }
  }

  /// A calendar without events, too: whoever subscribed to it waits for them.
  public func render(
    _ content: EventCalendar,
    of document: Document,
    links: any LinkResolving
  ) -> [UInt8] {
    var writer = ICSWriter(
      domain: address.domainOfIdentities,
      zone: content.zone,
      times: times,
      capacity: 1024 + content.events.count * 1024
    )
    writer.calendar(content, at: addresses(content, links))
    return writer.out.take()
  }

  /// Full addresses of the file and of its page; `nil` for what cannot be told.
  private func addresses(_ calendar: EventCalendar, _ links: any LinkResolving) -> ICSAddresses {
    guard let address, let path = links.path else { return ICSAddresses() }
    let page = calendar.page.flatMap(links.address).map { $0.path(beside: path) }
    return ICSAddresses(file: address.address(of: path), page: page.map(address.address))
  }
}

/// Where a calendar and its page are on the internet.
struct ICSAddresses {
  var file: String?
  var page: String?
}
