import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// The place where a group meets is one of the institution's.
enum SiteIsListed: Rule {
  static let metadata = RuleMetadata("site-is-listed", .error)
    .saying("Площадка группы есть в institution.yaml")

  /// Unknown where the institution's list could not be read.
  static func check(_ inspection: Inspection) -> Checked {
    guard let sites = inspection.definitions.listedSites else { return .unknown }
    let known = KnownNames(
      sites,
      called: "площадки",
      remedy: "новую площадку впишите в раздел «площадки» файла institution.yaml"
    )
    let rooms = inspection.groupLines.flatMap(\.value.roomsWithSites)
    let ofDays = inspection.definitions.changes.compactMap(\.value.site.located)
    return .groups(of: inspection, naming: \.siteNames) { names in
      known.unknown(among: names + ofDays) { "площадки \($0) нет в institution.yaml" }
        + rooms.compactMap { known.finding(about: $0) }
    }
  }
}

extension KnownNames {
  /// A place that is on no list and named beside a room, with the two keys that are for them.
  fileprivate func finding(about room: Located<RoomAtSite>) -> Finding? {
    if contains(room.value.site) { return nil }
    return Finding(
      "площадки \(room.value.site.quoted) нет в institution.yaml",
      at: room.range,
      help:
        "впишите её в раздел «площадки» файла institution.yaml, а вместо этой строки напишите две: "
        + "\("площадка: \(room.value.site)".quoted) и \("кабинет: \(room.value.room)".quoted)"
    )
  }
}
