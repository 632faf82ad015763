import Diagnostics
import Russian
import Schema
import SourceText

extension Reading {
  /// Leaves programs out: neither they nor what is wrong in their files takes part in the build.
  ///
  /// - Parameter slugs: Names of the programs' files without their ending.
  /// - Returns: The names that no file has.
  public mutating func withhold(_ slugs: [String]) -> [String] {
    var unknown: [String] = []
    for slug in Set(slugs).sorted() {
      let files = files(ofProgram: slug)
      guard !files.isEmpty else {
        unknown.append(slug)
        continue
      }
      let program = definitions.programs.first { $0.slug == slug }
      let title = program?.program.title.value ?? slug
      definitions.programs.removeAll { $0.slug == slug }
      let others = definitions.programs.map(\.slug)
      definitions.attendance.removeAll { row in
        row.group.value.folded.names(groupOf: slug, among: others)
      }
      definitions.withheld.append(WithheldProgram(slug: slug, title: title))
      diagnostics.removeAll { $0.range.map { files.contains($0.file) } ?? false }
      definitions.suppressions.removeAll { files.contains($0.range.file) }
      definitions.texts.removeAll { files.contains($0.term.range.file) }
      definitions.unknownWords.removeAll { files.contains($0.word.range.file) }
    }
    return unknown
  }

  private func files(ofProgram slug: String) -> [SourceFileID] {
    roles.indices.filter { roles[$0].program == slug }.map { SourceFileID(index: $0) }
  }
}

extension String {
  /// Whether a group's id is of the program, and not of another whose name is longer: `hor-2-1` is
  /// of `hor-2`, if there is one, and not of `hor`.
  fileprivate func names(groupOf slug: String, among others: [String]) -> Bool {
    hasPrefix("\(slug)-")
      && !others.contains { $0.utf8.count > slug.utf8.count && hasPrefix("\($0)-") }
  }
}
