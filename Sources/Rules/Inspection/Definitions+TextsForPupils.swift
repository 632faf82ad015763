import InstitutionModel
import Regulation
import Schema
import SourceText

extension Definitions {
  /// The words of authors that tell pupils and parents where to go and what to do, in reading order.
  var textsForPupils: [Term] {
    let file = institution?.value
    let guidance = file?.guidance.value
    let platform = file?.platform.value
    let ofInstitution = [
      file?.identity.value?.website, platform?.name, platform?.messenger, platform?.address,
      guidance?.applications.value?.place, guidance?.requirements, guidance?.withoutInternet,
      guidance?.withoutMessenger, guidance?.attendance, guidance?.support,
    ]
    let ofPeriods = periods.map(\.value.applications.value?.place)
    let ofPrograms = programs.map { Optional($0.program.distanceParts) }
    let ofDistance = writtenLearnings.flatMap(\.learning.texts)
    return ((ofInstitution + ofPeriods + ofPrograms).compactMap { $0?.located } + ofDistance)
      .sorted { $0.range < $1.range }
  }

  /// The titles of the pages, then what they say.
  var textsOfPages: [Term] {
    pages.compactMap(\.lines.title.located) + pages.map { Located($0.text, at: $0.prose) }
  }
}

extension DistanceLearning {
  /// Words about resources, materials, individual support and assessment, in no particular order.
  fileprivate var texts: [Term] {
    let ofMaterials = special.materials.items.flatMap { [$0.value.task, $0.value.place] }
    let ofLearning =
      resources.items.map { $0.map(\.text) } + forms.items.map { $0.map(\.words) }
    return ofLearning + support.places
      + ([assessmentConditions] + ofMaterials).compactMap(\.located)
  }
}
