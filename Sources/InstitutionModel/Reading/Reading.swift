import Diagnostics
import Regulation
import SourceText

/// What the files of a content folder say, and what is wrong with them.
///
/// Russian: «прочитанное».
public struct Reading: Sendable {
  public var definitions: Definitions
  /// The institution's own regulation: the built-in one with what `regulation.yaml` says instead.
  public let regulation: Regulation
  /// How the files are written.
  public let schemas: DefinitionSchemas
  /// Every file that was read, for drawing findings.
  public var sources: SourceSet
  public var diagnostics: [Diagnostic]
  /// What each of the files is.
  var roles: [FileRole]

  /// Joins what the files of a folder say.
  ///
  /// - Parameters:
  ///   - files: The files, each read as the one at its place.
  ///   - folder: The folder that they were read in.
  ///   - schemas: How they are written.
  public init(joining files: [FileReading], in folder: String, by schemas: DefinitionSchemas) {
    let files = Self.withoutRepeated(files)
    roles = files.map(\.role)
    definitions = Definitions(files)
    sources = SourceSet(files.map(\.file))
    regulation = Regulation(definitions.regulation)
    self.schemas = schemas
    diagnostics =
      files.flatMap(\.diagnostics) + definitions.placeAttendance(regulation.vocabulary.levels)
      + Definitions.missingFiles(among: roles, in: folder)
  }

  /// Leaves out what a second file says of a thing that has one, and tells so instead.
  private static func withoutRepeated(_ files: [FileReading]) -> [FileReading] {
    var first: [FileRole: FileReading] = [:]
    let copies = ProgramCopies(files)
    return files.enumerated().map { index, file in
      if let original = copies.original(of: file) {
        return file.copying(original, id: SourceFileID(index: index))
      }
      guard file.role.kind?.isSingle == true else { return file }
      guard let known = first[file.role] else {
        first[file.role] = file
        return file
      }
      return file.repeating(known, id: SourceFileID(index: index))
    }
  }
}
