import CivilTime
import Russian
import Schema
import SourceText

extension Institution {
  /// Adds the events whose title and days can be read.
  mutating func addEvents(of definitions: Definitions, _ names: NameTable) {
    let readable = definitions.events.flatMap { events($0, names) }
    events = readable.enumerated()
      .sorted {
        ($0.element.days.first, $0.element.minutes, $0.offset)
          < ($1.element.days.first, $1.element.minutes, $1.offset)
      }
      .map(\.element)
    numberNamesakes()
  }

  /// One for each stretch of its days.
  private func events(_ located: Located<EventLines>, _ names: NameTable) -> [Event] {
    located.value.stretches.enumerated().compactMap { index, days in
      var event = event(located, on: days, names)
      // A sign that no code has, so that the second days of one are no code of another.
      if let code = located.value.code.value?.slug {
        event?.slug = index == 0 ? code : "\(code).\(index + 1)"
      }
      return event
    }
  }

  private func event(
    _ located: Located<EventLines>,
    on days: DateRange,
    _ names: NameTable
  ) -> Event? {
    let lines = located.value
    guard let title = lines.title.value else { return nil }
    var event = Event(
      title,
      on: days,
      for: audience(of: lines, on: days, names),
      at: lines.title.range ?? located.range
    )
    event.hours = lines.hours.value
    event.place = lines.place.value
    event.site = event.place.flatMap { text in
      names.site(text) ?? RoomAtSite(text).flatMap { names.site($0.site) }
    }
    event.applyUntil = lines.applyUntil.value
    event.holder = lines.holder.value
    event.slug = "\(days.first.isoFigures)-\(title.slug)"
    return event
  }

  private func audience(
    of lines: EventLines,
    on days: DateRange,
    _ names: NameTable
  ) -> EventAudience {
    let coverage = coverage(of: lines.audience, except: lines.exceptions, names)
    let terms = { (items: [Located<CoverageLines>]) in items.flatMap(\.value.terms) }
    return EventAudience(
      named: terms(lines.audience.items).compactMap(names.part),
      except: terms(lines.exceptions.items).compactMap(names.part),
      // Who learns in the other half of the year is not asked.
      coverage: coverage.filtered { groups[$0.index].learns(from: days.first, to: days.last) }
    )
  }

  /// Of several with one title on one day the later ones are numbered.
  private mutating func numberNamesakes() {
    var counts: [String: Int] = [:]
    for index in events.indices {
      let slug = events[index].slug
      counts[slug, default: 0] += 1
      if let number = counts[slug], number > 1 { events[index].slug = "\(slug)-\(number)" }
    }
  }
}

extension Event {
  /// When it begins on its day; those of the whole day come first.
  fileprivate var minutes: Int { hours?.start.minutes ?? -1 }
}

extension NameTable {
  /// What a definition names, looked up; `nil` for everything, and for what nobody knows.
  fileprivate func part(_ term: CoverageTerm) -> EventAudience.Part? {
    switch term {
    case .everything: nil
    case .department(let name): department(name.value).map { .department($0) }
    case .program(let name): program(name.value).map { .program($0) }
    case .group(let name): group(name.value).map { .group($0) }
    case .site(let name): site(name.value).map { .site($0) }
    case .thing(let name):
      things(named: name).count == 1 ? things(named: name).first.flatMap(part) : nil
    }
  }
}
