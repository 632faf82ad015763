import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The time zone is a name of the tz database, of the form `Area/City`.
///
/// Whether the database has the name is not asked: it changes.
enum TimeZoneIsNamed: Rule {
  static let metadata = RuleMetadata("time-zone-is-named", .error)
    .with(isFoundation: true).saying("Часовой пояс назван как Asia/Tomsk")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let zone = inspection.institution.identity.timeZone.located,
        !TimeZoneNames.isName(zone.value)
      else { return .fine }
      let names = TimeZoneNames.russian
      let city = inspection.institution.identity.city.value
      let meant = TimeZoneNames.meant(by: zone.value, in: city)
      return .found(
        "непонятный часовой пояс \(zone.value.quoted)",
        at: zone.range,
        help: meant.isEmpty
          ? advice(on: zone.value, names) : "напишите \(meant.map(\.quoted).alternatives)"
      )
    }
  }

  private static func advice(on zone: String, _ names: [String]) -> String {
    Spelling.advice(for: zone, in: names, called: "часовые пояса")
      ?? "напишите область и город латиницей, например Asia/Tomsk или Europe/Moscow"
  }
}
