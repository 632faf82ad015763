import Diagnostics
import Regulation
import Russian

/// Addresses begin with `https://`, so that nobody can listen.
///
/// Russian: «электронные пособия, разработанные с учётом требований законодательства» (п. 1.12).
enum ResourceAddressIsSecure: Rule {
  static let metadata = RuleMetadata("resource-address-is-secure", .warning, clause: "1.12")
    .with(looksAtLinksAlone: true)
    .also("1.3.1").saying("Адрес ресурса начинается с https")

  /// Looks at addresses with a scheme, of resources, materials and invitations.
  static func check(_ inspection: Inspection) -> Checked {
    let all = inspection.resourceAddresses + inspection.texts.invitations.flatMap(\.addresses)
    let candidates = all.compactMap { candidate in candidate.full.map { (candidate, address: $0) } }
    return .each(candidates, .address) { candidate, address in
      if address.scheme == "https" { return .fine }
      return .found(
        "адрес \(candidate.text.quoted) не защищён: он начинается не с «https»",
        at: candidate.range,
        help: "замените начало на «https://» и проверьте, что страница открывается"
      )
    }
  }
}
