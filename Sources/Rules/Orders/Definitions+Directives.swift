import InstitutionModel
import Regulation
import Schema
import SourceText

/// An order that a file names, with the clause for which it is issued.
struct ClausedDirective {
  let clause: Clause
  let directive: Located<Directive>

  /// `nil` where there is none.
  fileprivate init?(_ clause: Clause, _ directive: Located<Directive>?) {
    guard let directive else { return nil }
    (self.clause, self.directive) = (clause, directive)
  }
}

extension Definitions {
  /// Every order that the definitions name, in reading order.
  var directives: [Located<Directive>] { clausedDirectives.map(\.directive) }

  /// The same, each with what it is for.
  var clausedDirectives: [ClausedDirective] {
    let file = institution?.value
    let ofInstitution = [
      ClausedDirective("5.5", file?.edition.value?.directive.located),
      ClausedDirective("2.3", file?.administrator.value?.directive.located),
      ClausedDirective("4.16", file?.year.value?.directive.located),
    ]
    let ofPeriods = periods.map(\.value).flatMap { period in
      ([period.directive.issued] + period.decisions.map(\.lines.value.directive.issued))
        .map { ClausedDirective("4.8", $0) }
    }
    let ofTeachers = teachers.map {
      ClausedDirective("4.23", $0.value.record.workplace.value?.directive.issued)
    }
    let ofPrograms = programs.flatMap { program in
      [ClausedDirective("4.8", program.program.directive.located)]
        + program.groups.flatMap(\.value.changes.items)
        .map { ClausedDirective("4.16", $0.value.change.directive.issued) }
    }
    return (ofInstitution + ofPeriods + ofTeachers + ofPrograms).compactMap { $0 }
      .sorted { $0.directive.range < $1.directive.range }
  }
}
