import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What a document follows from, besides the regulation.
enum DocumentBasis: Hashable, Sendable {
  /// The regulation alone: rules, memos, general pages.
  case regulation
  /// The order that approves the timetable, changed by the order of a period where one is shown.
  case timetable(DistancePeriod.ID?)
  /// The order that approves the program.
  case program(Program.ID)
  /// The order of a period, with those that prolonged or ended it.
  case period(DistancePeriod.ID)
}

extension Institution {
  /// What a document carries with it, as the institution prints it.
  ///
  /// Clauses are given by our own names of them. The date is that of the last order.
  func imprint(_ clauses: [String], follows basis: DocumentBasis = .regulation) -> Imprint {
    let first = directive(of: basis)
    let changes = changes(of: basis)
    return Imprint(
      institution: identity.name,
      clauses: clauses.map { regulation.number(of: Clause($0)) },
      directive: first?.words,
      edition: edition.words,
      date: (changes + [first]).compactMap { $0?.date }.max() ?? edition.directive?.value.date,
      revision: changes.count,
      isDraft: isDraft(basis),
      isSample: identity.isDemonstration
    )
  }

  private func directive(of basis: DocumentBasis) -> Directive? {
    switch basis {
    case .regulation: nil
    case .timetable: year.timetableDirective?.value
    case .program(let id): programs[id.index].directive?.value
    case .period(let id): periods[id.index].directive?.value
    }
  }

  /// One for each later decision; `nil` for one without an order.
  private func changes(of basis: DocumentBasis) -> [Directive?] {
    switch basis {
    case .regulation, .program, .timetable(nil): []
    case .timetable(let id?): [periods[id.index].directive?.value] + periods[id.index].changes
    case .period(let id): periods[id.index].changes
    }
  }

  private func isDraft(_ basis: DocumentBasis) -> Bool {
    switch basis {
    case .regulation, .timetable, .program: false
    case .period(let id): periods[id.index].directive == nil
    }
  }
}

extension DistancePeriod {
  fileprivate var changes: [Directive?] {
    [prolongation, ending].compactMap { $0 }.map { $0.directive?.value }
  }
}

extension Directive {
  /// «приказ от 20.11.2026 № 112».
  var words: String { "приказ от \(date.russianFigures) №\u{A0}\(number)" }
}

extension RegulationEdition {
  /// «Положение, редакция 1 (приказ от 28.08.2026 № 53)»; `nil` when nothing is known of it.
  var words: String? {
    guard number != nil || directive != nil else { return nil }
    return "Положение" + (number.map { ", редакция\u{A0}\($0)" } ?? "")
      + (directive.map { " (\($0.value.words))" } ?? "")
  }
}
