import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

extension Pipeline {
  /// The day of the build: the one that is asked for, else that of a demonstration, else today; a time zone that the system does not know is a finding of every build.
  func date(
    of request: Request,
    for reading: inout Reading
  ) throws(Failure) -> CalendarDate {
    let identity = reading.definitions.institution?.value.identity.value
    let zone = identity?.timeZone.located
    let date = request.date ?? identity?.demonstration.value?.day.value
    if let zone, !zone.value.isEmpty {
      if let today = today(zone.value), zones(zone.value).flatMap(ZoneRules.init) != nil {
        return date ?? today
      }
      // What is no name at all is told by a rule.
      if TimeZoneNames.isName(zone.value) { reading.diagnostics.append(.unknownZone(zone)) }
    }
    if let date { return date }
    guard let today = today("UTC") else {
      throw .world("системе неизвестен часовой пояс UTC; установите пакет tzdata")
    }
    return today
  }
}

extension Diagnostic {
  /// A name of the right form that the system's database lacks.
  fileprivate static func unknownZone(_ zone: Term) -> Diagnostic {
    Diagnostic(
      "time-zone-is-known",
      "системе неизвестен часовой пояс \(zone.value.quoted)",
      at: zone.range,
      help: "\(advice(on: zone.value)); если имя верно, установите пакет tzdata"
    )
  }

  /// The Russian zone that was probably meant, else what a name looks like.
  private static func advice(on zone: String) -> String {
    Spelling.guess(for: zone, in: TimeZoneNames.russian)
      ?? "нужно имя из базы поясов, например «Europe/Moscow»"
  }
}
