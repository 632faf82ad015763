import Diagnostics
import InstitutionModel
import Russian
import SourceText

extension Reading {
  /// Leaves programs out: neither they nor what is wrong in their files takes part in the build.
  ///
  /// - Parameter slugs: Names of the programs' files without their ending.
  /// - Returns: The names that no file has.
  public mutating func withhold(_ slugs: [String]) -> [String] {
    var unknown: [String] = []
    for slug in slugs {
      guard let file = file(ofProgram: slug) else {
        unknown.append(slug)
        continue
      }
      let program = definitions.programs.first { $0.slug == slug }
      let title = program?.definition.value.title?.value ?? slug
      definitions.programs.removeAll { $0.slug == slug }
      definitions.attendance.removeAll { $0.group.value.folded.hasPrefix("\(slug)-") }
      definitions.withheld.append(WithheldProgram(slug: slug, title: title))
      diagnostics.removeAll { $0.range?.file == file }
    }
    definitions.withheld.sort { $0.slug < $1.slug }
    return unknown
  }

  private func file(ofProgram slug: String) -> SourceFileID? {
    let endings = ["/programs/\(slug).yaml", "/programs/\(slug).yml"]
    return sources.identified.first { _, file in
      endings.contains { "/\(file.path)".hasSuffix($0) }
    }?.id
  }
}
