import InstitutionModel
import Schema
import SourceText

extension Definitions {
  /// Every «дистанционно» with what it says of grounds.
  var writtenLearnings: [LearningLines] {
    let ofPrograms = programs.flatMap { program in
      [program.lines.value.distance] + program.groups.map(\.value.distance)
    }
    return ([institution?.value.distance] + ofPrograms).compactMap { $0?.value }.flatMap { lines in
      [lines] + lines.byGround.items.map(\.value.value)
    }
  }
}
