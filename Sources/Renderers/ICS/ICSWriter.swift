import CivilTime
import Documents

/// Writes a calendar with its zone and its events.
struct ICSWriter {
  var out: ICSLines
  /// Behind the identities of events.
  private let domain: String
  let zone: CalendarZone?
  private let times: CalendarTimes

  init(domain: String, zone: CalendarZone?, times: CalendarTimes, capacity: Int) {
    out = ICSLines(capacity: capacity)
    (self.domain, self.zone, self.times) = (domain, zone, times)
  }

  /// The whole file; some programs know a name by one property, some by another.
  mutating func calendar(_ calendar: EventCalendar, at addresses: ICSAddresses) {
    out.line("BEGIN:VCALENDAR")
    out.line("VERSION:2.0")
    out.line("PRODID:-//Ozero//Calendar 1.0//RU")
    out.line("CALSCALE:GREGORIAN")
    out.line("METHOD:PUBLISH")
    text("NAME:", calendar.name)
    text("X-WR-CALNAME:", calendar.name)
    text("DESCRIPTION:", calendar.summary)
    text("X-WR-CALDESC:", calendar.summary)
    if let zone { text("X-WR-TIMEZONE:", zone.name) }
    out.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
    out.line("X-PUBLISHED-TTL:PT12H")
    address("SOURCE;VALUE=URI:", addresses.file)
    address("URL:", addresses.page)
    if let last = calendar.events.map(\.stamp).max() { stamp("LAST-MODIFIED", last) }
    if let zone, times == .ofZone { self.zone(zone) }
    for event in calendar.events { self.event(event) }
    out.line("END:VCALENDAR")
  }

  mutating func text(_ name: StaticString, _ value: String) {
    out.ascii(name)
    out.text(value)
    out.end()
  }

  /// Nothing for an address that is not of ASCII, as those of calendars have to be.
  private mutating func address(_ name: StaticString, _ address: String?) {
    guard let address, address.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    out.ascii(name)
    out.ascii(address)
    out.end()
  }

  private mutating func event(_ event: CalendarEvent) {
    out.line("BEGIN:VEVENT")
    // A sign «@» would make an address of it for whoever looks for what must not be public.
    out.ascii("UID:")
    out.ascii(event.id)
    out.ascii(".")
    out.ascii(domain)
    out.end()
    out.ascii("SEQUENCE:")
    out.ascii(String(event.sequence))
    out.end()
    stamp("DTSTAMP", event.stamp)
    stamp("LAST-MODIFIED", event.stamp)
    time(event.time)
    text("SUMMARY:", event.title)
    if let location = event.location { text("LOCATION:", location) }
    if !event.description.isEmpty { text("DESCRIPTION:", event.description) }
    switch event.status {
    case .confirmed: out.line("STATUS:CONFIRMED")
    case .cancelled: out.line("STATUS:CANCELLED")
    }
    out.line(event.isTransparent ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE")
    out.line("END:VEVENT")
  }
}

extension ICSWriter {
  /// An event ends where the next may begin: a day's at the beginning of the next day.
  private mutating func time(_ time: CalendarEvent.Time) {
    switch time {
    case .span(let start, let minutes):
      moment("DTSTART", start)
      moment("DTEND", start + max(minutes, 1))
    case .allDay(let days):
      day("DTSTART;VALUE=DATE:", days.first)
      day("DTEND;VALUE=DATE:", days.last + 1)
    }
  }

  private mutating func day(_ name: StaticString, _ date: CalendarDate) {
    out.ascii(name)
    self.date(date)
    out.end()
  }

  /// A time as calendars are to tell it; where nobody knows the zone, nobody knows UTC.
  private mutating func moment(_ name: StaticString, _ moment: LocalMoment) {
    switch times {
    case .utc where zone != nil:
      out.ascii(name)
      utc(moment)
    case .ofZone, .utc: local(name, moment)
    }
  }

  /// A time as clocks of the zone show it.
  private mutating func local(_ name: StaticString, _ moment: LocalMoment) {
    out.ascii(name)
    if let zone {
      out.ascii(";TZID=")
      out.ascii(zone.name)
    }
    out.ascii(":")
    self.moment(moment)
    out.end()
  }

  /// When something was changed last; of a calendar when one of its events was (RFC 7986, 5.4).
  private mutating func stamp(_ name: StaticString, _ moment: LocalMoment) {
    out.ascii(name)
    utc(moment)
  }

  /// The value of a time of UTC, in which stamps have to be told.
  private mutating func utc(_ moment: LocalMoment) {
    let ahead = zone?.course.offset(at: moment).seconds ?? 0
    out.ascii(":")
    self.moment(moment + -ahead / 60)
    out.ascii("Z")
    out.end()
  }

  /// `20261124T153000`.
  mutating func moment(_ moment: LocalMoment) {
    date(moment.date)
    out.ascii("T")
    let time = moment.time
    out.digits(time.hour, 2)
    out.digits(time.minute, 2)
    out.ascii("00")
  }

  private mutating func date(_ date: CalendarDate) {
    let parts = date.parts
    out.digits(parts.year, 4)
    out.digits(parts.month, 2)
    out.digits(parts.day, 2)
  }
}
