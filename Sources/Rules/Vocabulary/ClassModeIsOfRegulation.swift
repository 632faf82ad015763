import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// The mode of distance lessons is one of the three that the regulation has.
///
/// Russian: «режим занятий» (п. 4.22).
enum ClassModeIsOfRegulation: FindingRule {
  static let metadata = RuleMetadata(
    "class-mode-is-of-regulation",
    .error,
    clause: "4.22",
    subject: .groupsWith(.mode),
    title: "Режим занятий – один из трёх режимов Положения"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let modes = inspection.regulation.vocabulary.classModes
    let terms = inspection.distanceTerms(\.classMode)
    let unknown = Finding.unknownWords(
      among: terms.filter { !$0.isSuspension },
      in: modes,
      saying: "неизвестный режим занятий",
      plural: "режимы"
    )
    let shorter = modes.entries.compactMap(\.synonyms.first?.quoted).joined(separator: ", ")
    return unknown.map { finding in
      var finding = finding
      finding.help = finding.help.map { "\($0); можно короче: \(shorter)" }
      return finding
    } + terms.filter(\.isSuspension).map(suspension)
  }

  private static func suspension(_ term: Term) -> Finding {
    Finding(
      "неизвестный режим занятий \(term.value.quoted)",
      at: term.range,
      help: "о приостановке пишут отдельно: «приостановлено: да» и строкой ниже «причина: …»"
    )
  }
}

extension Term {
  fileprivate var isSuspension: Bool { value.folded.hasPrefix("приостанов") }
}
