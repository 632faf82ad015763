import Diagnostics
import InstitutionModel
import Regulation
import Russian

/// The mode of distance lessons is one of the three that the regulation has.
///
/// Russian: «режим занятий» (п. 4.22).
enum ClassModeIsOfRegulation: Rule {
  static let metadata = RuleMetadata("class-mode-is-of-regulation", .error, clause: "4.22")
    .saying("Режим занятий – один из трёх режимов Положения")

  /// Words about suspension get the key that is meant; all others the shorter words too.
  static func check(_ inspection: Inspection) -> Checked {
    let modes = inspection.regulation.vocabulary.classModes
    let shorter = modes.entries.compactMap(\.synonyms.first?.quoted).joined(separator: ", ")
    let findings = inspection.unknownWords(
      of: "режимы занятий",
      in: modes,
      saying: "неизвестный режим занятий"
    ) { word, advice in
      word.folded.hasPrefix("приостанов")
        ? "о приостановке пишут отдельно: «приостановлено: да» и строкой ниже «причина: …»"
        : advice.map { "\($0); можно короче: \(shorter)" }
    }

    return .groups(of: inspection, stating: \.classMode, "с\u{A0}режимом занятий", findings)
  }
}
