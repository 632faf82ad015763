import CivilTime
import Documents

extension DumpWriter {
  /// An event is one line, with its description below.
  mutating func calendar(_ calendar: EventCalendar) {
    line("calendar") {
      $0.string(calendar.name)
      $0.optional(calendar.zone?.name)
      if let page = calendar.page { $0.identity(page) }
    }
    nested {
      $0.line("summary") { $0.string(calendar.summary) }
      for event in calendar.events { $0.event(event) }
    }
  }

  private mutating func event(_ event: CalendarEvent) {
    line("event") {
      $0.time(event.time)
      $0.string(event.id)
      $0.number(event.sequence)
      $0.moment(event.stamp)
      switch event.status {
      case .confirmed: break
      case .cancelled: $0.word("cancelled")
      }
      $0.flag("transparent", event.isTransparent)
      $0.string(event.title)
      $0.optional(event.location)
      $0.string(event.description)
    }
  }

  private mutating func time(_ time: CalendarEvent.Time) {
    switch time {
    case .span(let start, let minutes):
      moment(start)
      number(minutes)
    case .allDay(let days):
      date(days.first)
      date(days.last)
    }
  }

  mutating func feed(_ feed: Feed) {
    line("feed") {
      $0.string(feed.id)
      $0.string(feed.title)
      $0.string(feed.author)
      $0.identity(feed.page)
      $0.moment(feed.beginning)
    }
    nested { for entry in feed.entries { $0.entry(entry) } }
  }

  private mutating func entry(_ entry: FeedEntry) {
    line("entry") {
      $0.string(entry.id)
      $0.moment(entry.updated)
      $0.string(entry.title)
      $0.identity(entry.page)
      $0.string(entry.words)
    }
  }

  private mutating func moment(_ moment: LocalMoment) {
    date(moment.date)
    number(moment.time.minutes)
  }

  mutating func calendarOffer(_ offer: CalendarOffer) {
    line("calendar-offer") { $0.target(.document(offer.calendar)) }
    nested {
      for words in [
        offer.subscribe, offer.address, offer.remark, offer.download, offer.downloadRemark,
      ] {
        $0.line("line") { $0.string(words) }
      }
    }
  }
}
