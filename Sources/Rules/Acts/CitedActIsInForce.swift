import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Acts that the regulation lists or definitions name hold on the day of the build.
///
/// Russian: «акты» of the regulation and words of the definitions that name an act (п. 1.1).
enum CitedActIsInForce: Rule {
  static let metadata = RuleMetadata("cited-act-is-in-force", .note, clause: "1.1")
    .with(isDated: true)
    .saying("Акты, перечисленные в regulation.yaml и названные в описаниях, действуют")

  /// Looks at acts with a term only: one without it holds on every day.
  static func check(_ inspection: Inspection) -> Checked {
    let date = inspection.date
    let lapsed = inspection.regulation.acts.filter { !$0.validity.holds(on: date) }
    let listed = lapsed.compactMap { act in act.source.map { act.finding(at: $0, on: date) } }
    let cited = inspection.wordsOnPaper.compactMap { words -> Finding? in
      guard let act = lapsed.first(where: { $0.isNamed(in: words.value) }) else { return nil }
      return act.finding(at: words.range, [Label("срок акта", at: act.source)], on: date)
    }
    return .whole("Положение", listed + cited)
  }
}

extension Act {
  /// What is said of an act that does not begin before the day, or ended before it.
  ///
  /// One without a term never comes here.
  fileprivate func finding(
    at range: SourceRange,
    _ labels: [Label?] = [],
    on date: CalendarDate
  ) -> Finding {
    let start = validity.from.flatMap {
      date < $0 ? "начинает действовать \($0.russianFigures)" : nil
    }
    let end = validity.until.map { "действовал по \($0.russianFigures)" }
    return Finding(
      "акт \(title.quoted) \(start ?? end ?? "не действует")",
      at: range,
      labels: labels,
      help:
        "сошлитесь на акт, который его заменил, или поправьте срок в разделе «акты» файла regulation.yaml"
    )
  }

  /// Whether the words have the designation, and not as a part of a longer one.
  fileprivate func isNamed(in words: String) -> Bool {
    guard let designation, !designation.isEmpty, words.utf8.holds(designation) else { return false }
    return words.ranges(of: designation).contains { range in
      let before = words[..<range.lowerBound].last
      let after = words[range.upperBound...].first
      return ![before, after].contains { $0?.isLetter ?? false || $0?.isNumber ?? false }
    }
  }
}

extension Inspection {
  /// What authors wrote in their own words and papers repeat.
  fileprivate var wordsOnPaper: [Term] {
    let file = definitions.institution?.value
    let guidance = file?.guidance.value
    let general = [
      file?.edition.value?.title, guidance?.requirements, guidance?.withoutInternet,
      guidance?.attendance, guidance?.support,
    ].compactMap { $0?.located }
    let tasks = writtenLearnings.flatMap(\.learning.special.materials.items).map(\.value.task)
    let parts = definitions.programs.map(\.program.distanceParts)
    let acts = definitions.periods.map(\.value.act)
    return general + (acts + parts + tasks).compactMap(\.located)
  }
}
