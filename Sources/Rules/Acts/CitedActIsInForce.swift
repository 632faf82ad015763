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
    .saying("Акты, перечисленные в regulation.yaml и названные в файлах сведений, действуют")

  /// Looks at acts with a term only: one without it holds on every day.
  static func check(_ inspection: Inspection) -> Checked {
    let date = inspection.date
    let lapsed = inspection.regulation.acts.filter { !$0.validity.holds(on: date) }
    // One that is listed with what took its place is there so that texts are told of it.
    let listed = lapsed.filter { !$0.isReplaced(on: date) }
      .compactMap { act in act.source.map { act.finding(at: $0, on: date) } }
    let sought = lapsed.flatMap(\.spellings)
    let titles = inspection.titles.map { (text: $0, found: $0.value.mentions(of: sought)) }
    let texts = inspection.texts.written.searchedWhole { $0.mentions(of: sought) }
    let cited = (titles + texts).flatMap { text, mentions in
      mentions.map { act, bytes in
        let place = text.place(at: bytes.lowerBound, count: bytes.count)
        return act.finding(at: place, [Label("срок акта", at: act.source)], on: date)
      }
    }
    return .whole("Положение", listed + cited)
  }
}

extension Act {
  /// Whether it ended before the day, and it is known what took its place.
  fileprivate func isReplaced(on date: CalendarDate) -> Bool {
    replacement != nil && validity.until ?? date < date
  }

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
    let caveat =
      switch confidence {
      case .recalled: " (последний день не сверен)"
      case .stated, .retold, .repeated: ""
      }
    let end = validity.until.map { "действовал по \($0.russianFigures)\(caveat)" }
    return Finding(
      "акт \(title.quoted) \(start ?? end ?? "не действует")",
      at: range,
      labels: labels,
      help: replacement.map { "сошлитесь на то, чем он заменён: \($0); пункты сверьте" }
        ?? "сошлитесь на акт, который его заменил, или поправьте срок в разделе «акты» файла regulation.yaml"
    )
  }
}

extension Inspection {
  /// The words of authors that papers repeat: the name of the regulation, and acts behind periods.
  fileprivate var titles: [Term] {
    let title = definitions.institution?.value.edition.value?.title.located
    return [title].compactMap(\.self) + definitions.periods.compactMap(\.value.act.located)
  }
}
