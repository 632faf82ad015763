import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Every order that the definitions name, in reading order.
  var directives: [Located<Directive>] {
    let file = institution?.value
    let ofInstitution = [
      file?.edition.value?.directive, file?.administrator.value?.directive,
      file?.year.value?.directive,
    ].map { $0?.located }
    let ofPeriods = periods.map(\.value).flatMap { period in
      [period.directive.issued] + period.decisions.map(\.lines.value.directive.issued)
    }
    let others =
      teachers.map { $0.value.record.workplace.value?.directive.located }
      + programs.flatMap { program in
        [program.program.directive.located]
          + program.groups.flatMap(\.value.changes.items).map(\.value.change.directive.located)
      }
    return (ofInstitution + ofPeriods + others).compactMap { $0 }.sorted { $0.range < $1.range }
  }
}
