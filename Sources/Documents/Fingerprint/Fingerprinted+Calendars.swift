extension EventCalendar: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(summary)
    print.add(zone)
    print.add(page)
    print.add(events)
  }
}

extension CalendarZone: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(name)
    print.add(course)
  }
}

extension CalendarEvent: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(id)
    print.add(sequence)
    print.add(stamp)
    print.add(time)
    print.add(title)
    print.add(description)
    print.add(location)
    print.add(status)
    print.add(isTransparent)
  }
}

extension CalendarEvent.Status: Fingerprinted {}

extension CalendarEvent.Time: Fingerprinted {
  func add(to print: inout Fingerprint) {
    switch self {
    case .span(let start, let minutes):
      print.add(case: 0)
      print.add(start)
      print.add(minutes)
    case .allDay(let days):
      print.add(case: 1)
      print.add(days)
    }
  }
}

extension CalendarOffer: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(calendar)
    print.add(subscribe)
    print.add(address)
    print.add(remark)
    print.add(download)
    print.add(downloadRemark)
  }
}

extension Feed: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(id)
    print.add(title)
    print.add(author)
    print.add(page)
    print.add(zone)
    print.add(beginning)
    print.add(entries)
  }
}

extension FeedEntry: Fingerprinted {
  func add(to print: inout Fingerprint) {
    print.add(id)
    print.add(title)
    print.add(updated)
    print.add(page)
    print.add(words)
  }
}
