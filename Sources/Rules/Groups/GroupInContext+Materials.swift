import InstitutionModel
import Regulation
import SourceText

extension [GroupInContext] {
  /// The materials by which groups with a special mode learn, each once, by place.
  func materialsInUse(by words: Vocabulary) -> [Located<MaterialDefinition>] {
    var seen: Set<SourceRange> = []
    return filter { $0.classMode(by: words)?.value == .special }
      .flatMap { $0.value(\.materials) ?? [] }
      .filter { seen.insert($0.range).inserted }
  }
}
