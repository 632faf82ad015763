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
    for slug in Set(slugs).sorted() {
      guard let file = file(ofProgram: slug) else {
        unknown.append(slug)
        continue
      }
      let program = definitions.programs.first { $0.slug == slug }
      let title = program?.definition.value.title?.value ?? slug
      definitions.programs.removeAll { $0.slug == slug }
      definitions.attendance = definitions.attendance.filter { row in
        !isOf(slug, group: row.group.value.folded)
      }
      definitions.withheld.append(WithheldProgram(slug: slug, title: title))
      diagnostics.removeAll { $0.range?.file == file }
    }
    return unknown
  }

  /// Whether a group's id is of the program and not of one whose name only begins like it.
  private func isOf(_ slug: String, group: String) -> Bool {
    guard group.hasPrefix("\(slug)-") else { return false }
    let slugs = definitions.programs.map(\.slug) + definitions.withheld.map(\.slug)
    let longer = slugs.filter { $0.hasPrefix("\(slug)-") }
    return !longer.contains { group.hasPrefix("\($0)-") }
  }

  private func file(ofProgram slug: String) -> SourceFileID? {
    let endings = ["/programs/\(slug).yaml", "/programs/\(slug).yml"]
    return sources.identified.first { _, file in
      endings.contains { "/\(file.path)".hasSuffix($0) }
    }?.id
  }
}
