import Diagnostics

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
    return .groups(of: inspection, naming: \.siteNames) { names in
      known.unknown(among: names) { "площадки \($0) нет в institution.yaml" }
    }
  }
}
