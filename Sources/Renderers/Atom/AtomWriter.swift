import CivilTime
import Documents

/// Writes a feed with its entries.
struct AtomWriter {
  private var out = MarkupWriter(capacity: 4096)
  /// In the identities.
  private let domain: String
  private let zone: CalendarZone
  /// The whole address of a page; `nil` for one that lies nowhere.
  private let addressOf: (DocumentID) -> String?

  init(domain: String, zone: CalendarZone, addressOf: @escaping (DocumentID) -> String?) {
    (self.domain, self.zone, self.addressOf) = (domain, zone, addressOf)
  }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - feed: The news.
  ///   - address: Of the file.
  ///   - home: Of the front page, where that of the feed lies nowhere.
  /// - Returns: Its bytes; the writer begins anew.
  mutating func bytes(of feed: Feed, at address: String, or home: String) -> [UInt8] {
    let page = addressOf(feed.page) ?? home
    out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ru\">\n")
    out.write("<id>\(identity(feed.id))</id>\n<title>\(feed.title)</title>\n")
    let updated = feed.entries.map(\.updated).max() ?? feed.beginning
    out.write("<updated>\(time(updated))</updated>\n")
    out.write("<author><name>\(feed.author)</name></author>\n")
    out.write("<link href=\"\(page)\"/>\n<link rel=\"self\" href=\"\(address)\"/>\n")
    for entry in feed.entries { write(entry, leadingTo: addressOf(entry.page) ?? page) }
    out.markup("</feed>\n")
    return out.take()
  }

  private mutating func write(_ entry: FeedEntry, leadingTo page: String) {
    out.write("<entry>\n<id>\(identity(entry.id))</id>\n<title>\(entry.title)</title>\n")
    out.write("<updated>\(time(entry.updated))</updated>\n<link href=\"\(page)\"/>\n")
    out.write("<summary>\(entry.words)</summary>\n</entry>\n")
  }

  /// A name for ever: nobody gives one of this kind to anything else (RFC 4151).
  private func identity(_ id: String) -> String { "tag:\(domain),2026:\(id)" }

  /// «2026-11-24T12:00:00+07:00» (RFC 3339).
  private func time(_ moment: LocalMoment) -> String {
    let seconds = zone.course.offset(at: moment).seconds
    let ahead = TimeOfDay(clamping: abs(seconds) / 60).isoFigures
    return moment.date.isoFigures + "T" + moment.time.isoFigures + ":00"
      + (seconds < 0 ? "-" : "+") + ahead
  }
}
