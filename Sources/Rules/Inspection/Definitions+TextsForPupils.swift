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
    let ofPeople =
      (file?.responsible.items ?? []).map { Optional($0.value.hours) }
      + teachers.map { Optional($0.value.teacher.receptionHours) }
    let ofPeriods = periods.map(\.value.applications.value?.place)
    let ofEvents = events.flatMap { [Optional($0.value.title), Optional($0.value.place)] }
    let ofPrograms = programs.map { Optional($0.program.distanceParts) }
    let ofDistance = writtenLearnings.flatMap(\.learning.texts)
    let stated = (ofInstitution + ofPeople + ofPeriods + ofEvents + ofPrograms).compactMap {
      $0?.located
    }
    return (stated + ofDistance + groups.flatMap(\.value.roomsInWords))
      .sorted { $0.range < $1.range }
  }

  /// The titles of the pages, then what they say.
  var textsOfPages: [Term] {
    pages.compactMap(\.lines.title.located) + pages.map { Located($0.text, at: $0.prose) }
  }
}

extension GroupLines {
  /// Its rooms that are more than a number: «Zoom» may stand there too.
  fileprivate var roomsInWords: [Term] {
    let own = ([group.room] + changes.items.map(\.value.change.room)).compactMap(\.located)
    return (own + allLessons.flatMap(\.rooms.items)).filter { room in
      room.value.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
    }
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
