import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The act that introduces, prolongs or lifts a high alert is named by its number and date.
///
/// Russian: «введён», «отменён» (п. 1.7).
enum ActHasNumberAndDate: Rule {
  static let metadata = RuleMetadata("act-has-number-and-date", .warning, clause: "1.7")
    .saying("Акт органа власти назван с номером и датой")

  /// Looks at acts of periods whose ground is a high alert; figures that may be either are unknown.
  static func check(_ inspection: Inspection) -> Checked {
    let periods = inspection.highAlertPeriods
    let acts = periods.flatMap { period in
      [("введён", period.act)] + period.decisions.map { ($0.kind.words.actKey, $0.lines.value.act) }
    }.compactMap { key, act in act.located.map { (key: key, act: $0) } }
    return .each(acts, .act, "о\u{A0}режиме повышенной готовности") { key, act in
      let reference = PaperReference(act.value)
      let missing =
        (reference.lacksNumber ? ["номера"] : []) + (reference.lacksDate ? ["даты"] : [])
      if missing.isEmpty { return .fine }
      return .found(
        "акт \(act.value.quoted) назван без \(missing.enumerated)",
        at: act.range,
        help: "допишите: «\(key): \(line(act.value, reference))»"
      )
    }
  }

  /// The act as it should be named, with blanks.
  private static func line(_ text: String, _ reference: PaperReference) -> String {
    let number = reference.lacksNumber ? " № …" : ""
    guard let date = reference.date, reference.lacksNumber else {
      return text + number + (reference.lacksDate ? " от …" : "")
    }
    let kind = String(text.prefix { !$0.isNumber })
    return "\(withoutEmptyNumber(kind))\(number) от \(date.russianFigures)"
  }

  /// «распоряжение» of «распоряжение № б/н от ».
  private static func withoutEmptyNumber(_ kind: String) -> String {
    let words = kind.split { $0.isWhitespace || $0 == "№" }.map(String.init)
    let isEmpty = { (word: String) in
      word.folded == "от" || word.folded == "б/н" || !word.contains(where: \.isLetter)
    }
    return words.reversed().drop(while: isEmpty).reversed().joined(separator: " ")
  }
}
