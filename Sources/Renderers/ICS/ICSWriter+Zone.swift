import CivilTime
import Documents

extension ICSWriter {
  /// The zone as it is on the days of the calendar: programs with old tables, or none, read it here.
  ///
  /// No rule of repetition: each change of clocks among the days stands for itself, since programs read rules
  /// differently.
  mutating func zone(_ zone: CalendarZone) {
    out.line("BEGIN:VTIMEZONE")
    text("TZID:", zone.name)
    let first = zone.course.first
    observance(first, from: first, at: Self.beginning)
    for transition in zone.course.transitions {
      let local = transition.moment + transition.from.seconds
      let midnight = LocalMoment(CalendarDate(dayNumber: 0))
      observance(transition.to, from: transition.from, at: midnight + local / 60)
    }
    out.line("END:VTIMEZONE")
  }

  /// Before every day of a calendar.
  private static let beginning = LocalMoment(CalendarDate(dayNumber: 0))

  private mutating func observance(
    _ offset: ZoneRules.Offset,
    from before: ZoneRules.Offset,
    at moment: LocalMoment
  ) {
    out.line(offset.isSummer ? "BEGIN:DAYLIGHT" : "BEGIN:STANDARD")
    out.ascii("DTSTART:")
    self.moment(moment)
    out.end()
    ahead("TZOFFSETFROM:", before.seconds)
    ahead("TZOFFSETTO:", offset.seconds)
    text("TZNAME:", offset.name)
    out.line(offset.isSummer ? "END:DAYLIGHT" : "END:STANDARD")
  }

  /// `+0700`.
  private mutating func ahead(_ name: StaticString, _ seconds: Int) {
    let minutes = abs(seconds) / 60
    out.ascii(name)
    out.ascii(seconds < 0 ? "-" : "+")
    out.digits(minutes / 60, 2)
    out.digits(minutes % 60, 2)
    out.end()
  }
}
