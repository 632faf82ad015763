import Definitions
import Diagnostics
import Regulation
import SourceText

/// The place where a group meets is one of the institution's.
enum SiteIsListed: FindingRule {
  static let metadata = RuleMetadata(
    "site-is-listed",
    .error,
    clause: nil,
    subject: .groups,
    title: "Площадка группы есть в institution.yaml"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let sites = inspection.definitions.listedSites else { return [] }
    let known = KnownNames(
      sites,
      called: "площадки",
      remedy: "новую площадку впишите в раздел «площадки» файла institution.yaml"
    )
    return known.unknown(among: inspection.siteNames) { "площадки \($0) нет в institution.yaml" }
  }
}
