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
    let texts = inspection.writtenTexts.searchedWhole { $0.mentions(of: sought) }
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
    let end = validity.until.map { "действовал по \($0.russianFigures)" }
    return Finding(
      "акт \(title.quoted) \(start ?? end ?? "не действует")",
      at: range,
      labels: labels,
      help: replacement.map { "сошлитесь на то, чем он заменён: \($0); пункты сверьте" }
        ?? "сошлитесь на акт, который его заменил, или поправьте срок в разделе «акты» файла regulation.yaml"
    )
  }
}

/// An act by one of the ways to write its designation.
private struct Spelling {
  let act: Act
  let designation: String
  /// What stands before its first dash, which is searched for first: few texts cite anything.
  let beginning: String
}

extension Act {
  /// Its designation as people and word processors write it: with a hyphen or a dash.
  fileprivate var spellings: [Spelling] {
    guard let designation, !designation.isEmpty else { return [] }
    let parts = designation.split(separator: "-", omittingEmptySubsequences: false)
    let dashes = parts.count > 1 ? ["-", "–", "‑"] : [""]
    return dashes.map { dash in
      Spelling(
        act: self,
        designation: parts.joined(separator: dash),
        beginning: String(parts[0])
      )
    }
  }
}

extension String {
  /// Where a text names the acts by their designations, in UTF-8, but for words that they ended.
  fileprivate func mentions(of acts: [Spelling]) -> [(act: Act, bytes: Range<Int>)] {
    acts.flatMap { spelling in
      utf8.holds(spelling.beginning)
        ? places(of: spelling.designation).map { (spelling.act, $0) } : []
    }
  }

  private func places(of designation: String) -> [Range<Int>] {
    ranges(of: designation).filter { stands(at: $0) && !tellsEnd(around: $0) }.map {
      let start = utf8.distance(from: startIndex, to: $0.lowerBound)
      return start..<start + designation.utf8.count
    }
  }

  /// Whether it is no part of a longer designation.
  private func stands(at range: Range<Index>) -> Bool {
    let neighbours = [self[..<range.lowerBound].last, self[range.upperBound...].first]
    return !neighbours.contains { $0?.isLetter ?? false || $0?.isNumber ?? false }
  }

  /// Whether the line says that the act ended: «утратил силу», «заменён».
  private func tellsEnd(around range: Range<Index>) -> Bool {
    let before = self[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let after = self[range.upperBound...].prefix { $0 != "\n" }
    let line = String((before.last ?? "") + after).folded
    return ["утрат", "отмен", "замен", "вместо", "не действ", "не применя"].contains {
      line.utf8.holds($0)
    }
  }
}

extension Inspection {
  /// The words of authors that papers repeat: the name of the regulation, and acts behind periods.
  fileprivate var titles: [Term] {
    let title = definitions.institution?.value.edition.value?.title.located
    return [title].compactMap(\.self) + definitions.periods.compactMap(\.value.act.located)
  }
}
