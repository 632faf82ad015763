import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What a document follows from, besides the regulation.
enum DocumentBasis: Hashable, Sendable {
  /// The regulation alone: rules, memos, general pages.
  case regulation
  /// The order that approves the timetable, changed by the orders of periods.
  case timetable(TimetableChanges)
  /// The order that approves the program.
  case program(Program.ID)
  /// The order of a period, with those that prolonged or ended it.
  case period(DistancePeriod.ID)
  /// An order is its own; `nil` while it is a draft.
  case directive(Directive?)
}

extension DocumentBasis {
  /// An order does not follow from itself.
  fileprivate var isOrder: Bool {
    switch self {
    case .directive: true
    case .regulation, .timetable, .program, .period: false
    }
  }
}

extension Institution {
  /// What a document carries with it, as the institution prints it.
  ///
  /// Clauses are given by our own names of them. The date is that of the last order, or of what was told
  /// last of single days; a draft, which still waits for its order, has none.
  func imprint(
    _ clauses: [String],
    follows basis: DocumentBasis = .regulation,
    told: CalendarDate? = nil
  ) -> Imprint {
    let first = directive(of: basis)
    let changes = changes(of: basis)
    let isDraft = isDraft(basis)
    let decided = (changes + [first]).compactMap { $0?.date }.max() ?? edition.directive.value?.date
    let date = [decided, told].compactMap(\.self).max()
    return Imprint(
      institution: identity.name.text,
      clauses: clauses.map { regulation.number(of: Clause($0)) },
      directive: basis.isOrder ? nil : words(of: basis, first),
      edition: edition.words,
      date: isDraft ? nil : date,
      isDraft: isDraft,
      isSample: identity.demonstration.value?.isSample ?? false
    )
  }

  /// The first order of the basis; `nil` while there is none, or where the regulation alone
  /// decides.
  private func directive(of basis: DocumentBasis) -> Directive? {
    switch basis {
    case .regulation: nil
    case .timetable: year?.timetableDirective?.value
    case .program(let id): programs[id.index].directive.value
    case .period(let id): periods[id.index].directive?.value
    case .directive(let directive): directive
    }
  }

  /// The order that holds all year, then those of the period that a timetable shows.
  ///
  /// Lessons of a period follow from its orders, not from the one about the year.
  private func words(of basis: DocumentBasis, _ first: Directive?) -> String? {
    let year = first?.words
    guard case .timetable(let changes) = basis, let shown = changes.shown else { return year }
    let orders = periods[shown.index].directives.compactMap { $0?.words }
    guard !orders.isEmpty else { return year }
    let period = "в\u{A0}дистанционный период\u{A0}– \(orders.joined(separator: ", "))"
    return year.map { "\($0); \(period)" } ?? period
  }

  /// One for each later decision; `nil` for one without an order.
  private func changes(of basis: DocumentBasis) -> [Directive?] {
    switch basis {
    case .regulation, .program, .directive: []
    case .timetable(let changes): changes.periods.flatMap { periods[$0.index].directives }
    case .period(let id): periods[id.index].changes
    }
  }

  /// Whether an order that the document follows from is still to be signed.
  private func isDraft(_ basis: DocumentBasis) -> Bool {
    switch basis {
    case .regulation, .program: false
    case .timetable(let changes):
      changes.shown.map { periods[$0.index].isDraft } ?? false
    case .period(let id): periods[id.index].isDraft
    case .directive(let directive): directive == nil
    }
  }
}

extension DistancePeriod {
  /// Its own order, once there is one, and all that came after.
  fileprivate var directives: [Directive?] {
    (directive == nil ? [] : [directive?.value]) + changes
  }

  /// Orders of prolongation and of an early end, once they are signed.
  fileprivate var changes: [Directive?] {
    decisions.filter { $0.draft == nil }.map { $0.directive?.value }
  }
}

extension Directive {
  /// «приказ от 20.11.2026 № 112».
  var words: String { "приказ \(reference)" }

  /// «приказом от 20.11.2026 № 112»: behind «утверждена».
  var instrumental: String { "приказом \(reference)" }

  /// «от 20.11.2026 № 112».
  var reference: String { "от \(date.russianFigures) №\u{A0}\(number)" }
}

extension RegulationEdition {
  /// «Положение, редакция 1 (приказ от 28.08.2026 № 53)»; `nil` when nothing is known of it.
  var words: String? {
    guard number.value != nil || directive.value != nil else { return nil }
    return "Положение" + (number.value.map { ", редакция\u{A0}\($0)" } ?? "")
      + (directive.value.map { " (\($0.words))" } ?? "")
  }
}
