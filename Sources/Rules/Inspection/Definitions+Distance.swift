import InstitutionModel
import SourceText

extension Definitions {
  /// Every «дистанционно» with what it says of grounds.
  var distanceDefinitions: [Shared<DistanceDefinition>] {
    let ofPrograms = programs.flatMap { program in
      [program.definition.value.distance] + program.groups.map(\.value.distance)
    }
    return ([institution?.value.distance] + ofPrograms).compactMap { $0 }.flatMap { distance in
      [distance] + (distance.value.byGround ?? []).map(\.distance)
    }
  }
}
