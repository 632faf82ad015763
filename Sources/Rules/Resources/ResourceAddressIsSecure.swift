import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// Addresses begin with `https://`, so that nobody can listen.
///
/// Russian: «электронные пособия, разработанные с учётом требований законодательства» (п. 1.12).
enum ResourceAddressIsSecure: FindingRule {
  static let metadata = RuleMetadata(
    "resource-address-is-secure",
    .warning,
    clause: "1.12",
    also: ["1.3.1"],
    subject: .groupsWith(.addresses),
    title: "Адрес ресурса начинается с https"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let candidates = inspection.resourceAddresses + inspection.invitations.flatMap(\.addresses)
    return candidates.filter { candidate in
      candidate.full.map { $0.scheme != "https" } ?? false
    }.map { candidate in
      Finding(
        "адрес \(candidate.text.quoted) не защищён: он начинается не с «https»",
        at: candidate.range,
        help: "замените начало на «https://» и проверьте, что страница открывается"
      )
    }
  }
}
