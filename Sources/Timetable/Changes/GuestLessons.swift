import CivilTime
import InstitutionModel
import Schema

/// Lessons of a group that a change of other groups holds together with theirs.
///
/// Russian: «совместно с» of a change. The guest takes the hours, the room and the teachers of its host; where it has no
/// lesson on the day the joint one is an additional lesson.
struct GuestLessons {
  let group: Group.ID
  let timetable: Timetable

  /// A lesson of a host to which the group comes.
  private struct Meeting {
    let change: DayChange.ID
    let host: Group.ID
    let lesson: DatedSlot
  }

  private var institution: Institution { timetable.institution }

  /// The series with each of its joint lessons.
  func joined(_ series: [Series], by joining: [ChangesByGroup.Joining]) -> [Series] {
    meetings(joining).reduce(series) { joined($0, in: $1) }
  }

  /// In the order of the lines; a host's lesson is as its own lines make it.
  private func meetings(_ joining: [ChangesByGroup.Joining]) -> [Meeting] {
    var known: [Group.ID: [Series]] = [:]
    return joining.flatMap { line in
      line.hosts.flatMap { host -> [Meeting] in
        let series = known[host] ?? timetable.ownSeries(of: host)
        known[host] = series
        return series.filter { $0.isHeld(with: group, by: line.change) }.flatMap { series in
          timetable.year.dates(series.held).map {
            Meeting(change: line.change, host: host, lesson: DatedSlot(series.slot, on: $0))
          }
        }
      }
    }
  }

  private func joined(_ series: [Series], in meeting: Meeting) -> [Series] {
    let day = timetable.year.set(DateRange(meeting.lesson.date))
    guard !day.isEmpty else { return series }
    let lessons = series.filter { !($0.held & day).isEmpty && $0.slot.activity.isLesson }
    guard !lessons.contains(where: { isSaid(by: $0, meeting) }) else { return series }
    let same = lessons.first { $0.isJoint(by: meeting.change, at: meeting.lesson.slot) }
    let free = lessons.filter {
      $0.slot.part != .pupil && !($0.change?.changes.contains(meeting.change) ?? false)
    }
    let own = same ?? free.min { distance($0, meeting) < distance($1, meeting) }
    guard let own else { return series + [additional(meeting, on: day)] }
    return held(own, in: meeting, on: day, among: series)
  }

  /// Whether a line of the group itself says that the lesson is held together.
  private func isSaid(by series: Series, _ meeting: Meeting) -> Bool {
    let own = timetable.changes[group].filter {
      institution[$0].effect.partners.contains(meeting.host)
    }
    return series.change?.changes.contains(where: own.contains) ?? false
  }

  /// Minutes between the starts; what is of the whole group and at that time comes first.
  private func distance(_ series: Series, _ meeting: Meeting) -> Int {
    let apart = abs(series.slot.at.time.minutes - meeting.lesson.slot.at.time.minutes)
    let isOfAll = [.group, .additional].contains(series.slot.part)
    return apart + (isOfAll ? 0 : 10_000)
  }

  private func additional(_ meeting: Meeting, on day: DaySet) -> Series {
    var slot = slot(of: meeting, LessonTraits())
    slot.part = .additional
    slot.hours =
      institution[group].academicHour.hours(in: slot.spans).map(Hours.whole) ?? slot.hours
    let id = Series.ID(group: institution[group].slug, at: slot.at, part: slot.part, hour: nil)
    let dated = DatedSlot(slot, on: meeting.lesson.date)
    return series(id, dated, on: day, by: ChangedDay(was: nil, becomes: dated, [meeting.change]))
  }

  /// The series with the lesson held as the host's, and with the way to it from each day that it was moved from.
  private func held(
    _ own: Series,
    in meeting: Meeting,
    on day: DaySet,
    among all: [Series]
  ) -> [Series] {
    let before = DatedSlot(own.slot, on: meeting.lesson.date)
    var slot = slot(of: meeting, own.slot.traits)
    slot.part = own.slot.part
    slot.hours = SlotRemaker(group, in: timetable).hours(of: slot, insteadOf: own.slot)
    slot.keepUsual(of: own.slot)
    let becomes = DatedSlot(slot, on: before.date)
    let change =
      own.change?.going(on: becomes, by: meeting.change)
      ?? ChangedDay(was: before, becomes: becomes, [meeting.change])
    let rest = all.compactMap { series -> Series? in
      if series === own {
        let left = Series(series, without: day)
        return left.planned.isEmpty ? nil : left
      }
      guard series.standing == .moved, series.id == own.id, let moved = series.change,
        moved.planned == change.planned
      else { return series }
      return Series(series, by: moved.going(on: becomes, by: meeting.change))
    }
    return rest + [series(own.id, becomes, on: day, by: change)]
  }

  /// The host's slot, of the group with those traits.
  private func slot(of meeting: Meeting, _ traits: LessonTraits) -> WeeklySlot {
    var slot = meeting.lesson.slot
    let hosts = slot.traits
    slot.traits = traits
    (slot.traits.weeks, slot.traits.dates) = (nil, nil)
    (slot.traits.site, slot.traits.format) = (hosts.site, hosts.format)
    slot.traits.rooms = hosts.rooms
    if case .room(let site, let name?) = slot.place {
      slot.traits.site = site
      slot.traits.rooms = RoomName.all(in: name).map(\.text)
    }
    slot.traits.teachers = slot.teachers.map { GroupTeacher($0) }
    for partner in [meeting.host] + hosts.partners + traits.partners
    where partner != group && !slot.traits.partners.contains(partner) {
      slot.traits.partners.append(partner)
    }
    slot.range = institution[meeting.change].place
    return slot
  }

  private func series(
    _ id: Series.ID,
    _ dated: DatedSlot,
    on day: DaySet,
    by change: ChangedDay
  ) -> Series {
    Series(
      id,
      of: group,
      dated.slot,
      in: timetable.period(of: group, on: dated.date),
      .held,
      on: day,
      by: change
    )
  }
}

extension Series {
  /// Whether the line holds it together with the group.
  fileprivate func isHeld(with guest: Group.ID, by line: DayChange.ID) -> Bool {
    standing == .held && slot.activity.isLesson && slot.traits.partners.contains(guest)
      && change?.changes.contains(line) ?? false
  }

  /// Whether the line has joined it already, at the time of another host.
  fileprivate func isJoint(by line: DayChange.ID, at other: WeeklySlot) -> Bool {
    slot.spans == other.spans && slot.at == other.at && change?.changes.contains(line) ?? false
  }
}

extension WeeklySlot {
  /// Says nothing of teachers and place where they are those of every lesson of the group.
  fileprivate mutating func keepUsual(of own: WeeklySlot) {
    if teachers == own.teachers { traits.teachers = own.traits.teachers }
    if place == own.place {
      (traits.site, traits.rooms) = (own.traits.site, own.traits.rooms)
    }
  }
}

extension ChangedDay {
  /// The same, with what a further line makes of it.
  fileprivate func going(on end: DatedSlot, by line: DayChange.ID) -> ChangedDay {
    ChangedDay(
      was: was,
      becomes: end,
      changes.contains(line) ? changes : changes + [line],
      over: onTheWay,
      planning: hours
    )
  }
}
