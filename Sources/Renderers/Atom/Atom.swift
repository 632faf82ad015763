import CivilTime
import Documents

/// Writes feeds (RFC 4287).
public struct Atom {
  private let address: SiteAddress
  private let author: String

  /// - Parameters:
  ///   - address: Where the site stands: readers of feeds ask for whole addresses.
  ///   - author: Who tells the news.
  public init(of address: SiteAddress, by author: String) {
    (self.address, self.author) = (address, author)
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - feed: The news.
  ///   - path: Where the feed lies, from the front page's folder.
  ///   - pathOf: Where a page lies; entries whose page is nowhere lead to that of the feed.
  /// - Returns: Its bytes.
  public func bytes(of feed: Feed, at path: String, _ pathOf: (DocumentID) -> String?) -> [UInt8] {
    var out = MarkupWriter(capacity: 1024 + feed.entries.count * 512)
    let page = pathOf(feed.page).map(address.address) ?? address.root
    out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ru\">\n")
    out.element("id", "tag:\(host),2026:\(feed.id)")
    out.element("title", feed.title)
    out.element("updated", time(feed.entries.map(\.updated).max() ?? feed.beginning, in: feed.zone))
    out.markup("<author>")
    out.element("name", author)
    out.markup("</author>\n<link href=\"")
    out.text(page)
    out.markup("\"/>\n<link rel=\"self\" href=\"")
    out.text(address.address(of: path))
    out.markup("\"/>\n")
    for entry in feed.entries {
      write(entry, in: feed.zone, leadingTo: pathOf(entry.page).map(address.address) ?? page, &out)
    }
    out.markup("</feed>\n")
    return out.take()
  }

  private func write(
    _ entry: FeedEntry,
    in zone: CalendarZone,
    leadingTo page: String,
    _ out: inout MarkupWriter
  ) {
    out.markup("<entry>\n")
    out.element("id", "tag:\(host),2026:\(entry.id)")
    out.element("title", entry.title)
    out.element("updated", time(entry.updated, in: zone))
    out.markup("<link href=\"")
    out.text(page)
    out.markup("\"/>\n")
    out.element("summary", entry.words)
    out.markup("</entry>\n")
  }

  private var host: String {
    String(address.root.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" })
  }

  /// «2026-11-24T12:00:00+07:00» (RFC 3339).
  private func time(_ moment: LocalMoment, in zone: CalendarZone) -> String {
    let seconds = zone.course.offset(at: moment).seconds
    let (hours, minutes) = (abs(seconds) / 3600, abs(seconds) / 60 % 60)
    let time = "\(moment.time.hour.padded):\(moment.time.minute.padded):00"
    let (year, month, day) = (moment.date.year, moment.date.month.padded, moment.date.day.padded)
    return
      "\(year)-\(month)-\(day)T\(time)\(seconds < 0 ? "-" : "+")\(hours.padded):\(minutes.padded)"
  }
}

extension MarkupWriter {
  /// An element with text alone, on a line of its own.
  fileprivate mutating func element(_ name: StaticString, _ words: String) {
    markup("<")
    markup(Markup(stringLiteral: name))
    markup(">")
    text(words)
    markup("</")
    markup(Markup(stringLiteral: name))
    markup(">\n")
  }
}

extension Int {
  fileprivate var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}
