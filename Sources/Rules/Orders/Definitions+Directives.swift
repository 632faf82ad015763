import InstitutionModel
import SourceText

extension Definitions {
  /// Every order that the definitions name, in reading order.
  var directives: [Located<Directive>] {
    let file = institution?.value
    let ofInstitution = [
      file?.edition?.value.directive, file?.administrator?.value.directive,
      file?.year?.value.directive,
    ]
    let ofPeriods = periods.map(\.value).flatMap { period in
      let decisions = (period.prolongations ?? []) + [period.ending].compactMap(\.self)
      return ([period.directive] + decisions.map(\.value.directive)).map { $0?.issued }
    }
    let others =
      teachers.map { $0.value.workplace?.value.directive }
      + programs.flatMap { program in
        [program.definition.value.directive]
          + program.groups.flatMap { ($0.value.changes ?? []).map(\.value.directive) }
      }
    return (ofInstitution + ofPeriods + others).compactMap { $0 }.sorted { $0.range < $1.range }
  }
}
