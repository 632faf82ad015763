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
  static let metadata = RuleMetadata("cited-act-is-in-force", .note, clause: "1.1", isDated: true)
    .saying("Акты, перечисленные в regulation.yaml и названные в описаниях, действуют")

  static func check(_ inspection: Inspection) -> Checked {
    let lapsed = inspection.institution.regulation.acts.filter { !$0.holds(on: inspection.date) }
    let listed = lapsed.compactMap { act in
      act.source.map { finding(about: act, at: $0, [], inspection.date) }
    }
    let cited = inspection.wordsOnPaper.compactMap { words -> Finding? in
      guard let act = lapsed.first(where: { $0.isNamed(in: words.value) }) else { return nil }
      let labels = act.source.map { [Label("срок акта", at: $0)] } ?? []
      return finding(about: act, at: words.range, labels, inspection.date)
    }
    return .whole("Положение", listed + cited)
  }

  private static func finding(
    about act: Act,
    at range: SourceRange,
    _ labels: [Label],
    _ date: CalendarDate
  ) -> Finding {
    let start = act.from.flatMap { day in
      date < day ? "начинает действовать \(day.russianFigures)" : nil
    }
    let end = act.until.map { "действовал по \($0.russianFigures)" }
    return Finding(
      "акт \(act.title.quoted) \(start ?? end ?? "не действует")",
      at: range,
      labels: labels,
      help:
        "сошлитесь на акт, который его заменил, или поправьте срок в разделе «акты» файла regulation.yaml"
    )
  }
}

extension Act {
  /// Whether the words have the designation, and not as a part of a longer one.
  fileprivate func isNamed(in words: String) -> Bool {
    guard let designation, !designation.isEmpty else { return false }
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
