import InstitutionModel
import Regulation
import Schema
import SourceText

extension [LearningWay] {
  /// The materials by which groups with a special mode learn, each once, by place.
  var materialsInUse: [Located<Material>] {
    var seen: Set<SourceRange> = []
    return filter { $0.learning.classMode.value == .special }
      .flatMap { $0.learning.special.materials.items }
      .filter { seen.insert($0.range).inserted }
  }
}
