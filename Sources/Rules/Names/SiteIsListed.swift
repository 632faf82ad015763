import Definitions
import Diagnostics
import Regulation
import SourceText

/// The place where a group meets is one of the institution's.
enum SiteIsListed: DefinitionRule {
  static let metadata = RuleMetadata(
    "site-is-listed",
    .error,
    clause: nil,
    subject: .groups,
    title: "Площадка группы есть в institution.yaml"
  )

  static func findings(in survey: Survey) -> [Finding] {
    guard let sites = survey.definitions.listedSites else { return [] }
    let known = KnownNames(
      sites,
      called: "площадки",
      remedy: "новую площадку впишите в раздел «площадки» файла institution.yaml"
    )
    return known.unknown(among: survey.siteNames) { "площадки \($0) нет в institution.yaml" }
  }
}
