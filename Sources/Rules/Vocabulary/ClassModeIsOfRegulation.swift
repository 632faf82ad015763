import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// The mode of distance lessons is one of the three that the regulation has.
///
/// Russian: «режим занятий» (п. 4.22).
enum ClassModeIsOfRegulation: Rule {
  static let metadata = RuleMetadata(
    "class-mode-is-of-regulation",
    .error,
    clause: "4.22",
    title: "Режим занятий – один из трёх режимов Положения"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let modes = inspection.regulation.vocabulary.classModes
    let terms = inspection.distanceTerms(\.classMode)
    var findings = Finding.unknownWords(
      among: terms.filter { !$0.isSuspension },
      in: modes,
      saying: "неизвестный режим занятий",
      plural: "режимы"
    )
    let shorter = modes.entries.compactMap(\.synonyms.first?.quoted).joined(separator: ", ")
    for index in findings.indices {
      findings[index].help = findings[index].help.map { "\($0); можно короче: \(shorter)" }
    }
    findings += terms.filter(\.isSuspension).map(suspension)
    return .groups(of: inspection, stating: \.classMode, "с\u{A0}режимом занятий", findings)
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
