import InstitutionModel
import SourceText

extension Definitions {
  /// The words of authors that tell pupils and parents where to go and what to do, in reading order.
  var textsForPupils: [Term] {
    let file = institution?.value
    let guidance = file?.guidance?.value
    let platform = file?.platform?.value
    let ofInstitution = [
      file?.identity?.value.website, platform?.name, platform?.messenger, platform?.address,
      guidance?.applications?.value.place, guidance?.requirements, guidance?.withoutInternet,
      guidance?.attendance, guidance?.support,
    ]
    let ofPeriods = periods.map(\.value.applications?.value.place)
    let ofPrograms = programs.map(\.definition.value.distanceParts)
    let ofDistance = distanceDefinitions.flatMap(\.value.texts)
    return ((ofInstitution + ofPeriods + ofPrograms).compactMap { $0 } + ofDistance)
      .sorted { $0.range < $1.range }
  }
}

extension DistanceDefinition {
  fileprivate var texts: [Term] {
    let ofMaterials = (materials ?? []).flatMap { [$0.value.task, $0.value.place] }
    return (resources ?? []) + ([assessmentConditions] + ofMaterials).compactMap { $0 }
  }
}
