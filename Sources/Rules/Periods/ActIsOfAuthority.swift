import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A high alert is introduced, prolonged and lifted by an authority, never by the institution.
///
/// The order of the institution only follows. Of a text that names neither a director nor this order anything is
/// right: authorities have many names.
///
/// Russian: «режим … вводится и отменяется органами власти» (п. 1.7).
enum ActIsOfAuthority: Rule {
  static let metadata = RuleMetadata("act-is-of-authority", .warning, clause: "1.7")
    .saying("Режим повышенной готовности вводит и отменяет орган власти, а не учреждение")

  /// Looks at acts of periods of a high alert, and of decisions on them.
  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.highAlertPeriods
    let acts = periods.flatMap { period in
      [period.writtenAct].compactMap(\.self) + period.decisions.compactMap(\.writtenAct)
    }
    return .each(acts, .act, "о\u{A0}режиме повышенной готовности") { act in
      guard act.isOfInstitution else { return .fine }
      return .found(
        "\(act.text.value.quoted) – акт учреждения, а режим \(act.deed) орган власти",
        at: act.text.range,
        help: "впишите «\(act.line)»; приказ директора стоит в строке «приказ»"
      )
    }
  }
}

/// What is written of an act beside the order that follows it.
private struct WrittenAct {
  let text: Term
  let order: Directive?
  /// What authorities do by it: «вводит».
  let deed: String
  /// The line as it should be.
  let line: String

  /// Whether a director signed it, or it is the institution's order once more.
  var isOfInstitution: Bool {
    let words = text.value.folded.split { !$0.isLetter && !$0.isNumber }
    let isOfAuthority = words.contains { word in Self.authorities.contains(where: word.hasPrefix) }
    if isOfAuthority { return false }
    if words.contains(where: { $0.hasPrefix("директор") }) { return true }
    let reference = PaperReference(text.value)
    return words.first?.hasPrefix("приказ") == true && order?.number == reference.number
      && order?.date == reference.date
  }

  /// What a director may head besides an institution like ours, and others who sign.
  private static let authorities = [
    "департамент", "министер", "управлен", "комитет", "губернатор", "правительств", "администрац",
    "глав", "роспотребнадзор", "санитарн",
  ]
}

extension PeriodLines {
  fileprivate var writtenAct: WrittenAct? {
    act.located.map {
      WrittenAct(
        text: $0,
        order: directive.issued?.value,
        deed: "вводит",
        line: "введён: распоряжение … № … от …"
      )
    }
  }
}

extension WrittenDecision {
  fileprivate var writtenAct: WrittenAct? {
    let deed =
      switch kind {
      case .prolonged: "продлевает"
      case .ended: "отменяет"
      }
    return lines.value.act.located.map {
      WrittenAct(
        text: $0,
        order: lines.value.directive.issued?.value,
        deed: deed,
        line: kind.actLine
      )
    }
  }
}
