import Definitions
import Russian
import SourceText

extension Definitions {
  /// The ids of all groups, in the order of programs and groups.
  var groupIDs: [String] {
    programs.flatMap { program in
      program.groups.compactMap { $0.value.name.map { program.slug(ofGroup: $0.value) } }
    }
  }
}

extension KnownNames {
  /// A finding for each term that is no group's id, written in Latin letters or not: `hor-1а`.
  func unknownGroups(among terms: [Term]) -> [Finding] {
    unknown(among: terms.filter { !contains($0.value.slug) }) { "нет группы \($0)" }
  }
}
