import Regulation
import SourceText

/// Reads all files of a content folder: each by itself, then what they say is joined.
///
/// Russian: «чтение описаний».
public enum DefinitionReader {
  /// How the files are gone through: one after the other, unless the caller has several threads.
  ///
  /// It calls the function for each index and returns the results in order.
  public typealias Mapping =
    @Sendable (_ count: Int, _ read: @Sendable (Int) -> FileReading) -> [FileReading]

  /// Reads files in any order; the outcome depends on their paths and bytes alone.
  ///
  /// - Parameters:
  ///   - inputs: The files of the folder.
  ///   - folder: The folder as it is shown before paths in messages.
  ///   - mapping: Goes through the files, perhaps in parallel.
  /// - Returns: The definitions as far as they could be read, the texts, and the findings.
  public static func read(
    _ inputs: [InputFile],
    in folder: String,
    mapping: Mapping = { (0..<$0).map($1) }
  ) -> Reading {
    let inputs = arranged(inputs)
    let regulation = ParsedRegulation(among: inputs)
    let schemas = schemas(of: inputs, regulation)
    let files = mapping(inputs.count) { index in
      let id = SourceFileID(index: index)
      return FileReading(inputs[index], id: id, in: folder, by: schemas, regulation)
    }
    return Reading(joining: files, in: folder, by: schemas)
  }

  /// How the files are written: the words of the institution's own regulation and the first day of its school
  /// year, which are read first.
  public static func schemas(of inputs: [InputFile]) -> DefinitionSchemas {
    schemas(of: inputs, ParsedRegulation(among: inputs))
  }

  private static func schemas(
    of inputs: [InputFile],
    _ regulation: ParsedRegulation?
  ) -> DefinitionSchemas {
    var schemas = DefinitionSchemas(regulation?.words ?? .builtIn)
    schemas.yearStart = schemas.yearStart(among: inputs)
    return schemas
  }

  /// The files that take part, each at the place that is its identity.
  public static func arranged(_ inputs: [InputFile]) -> [InputFile] {
    inputs.filter { FileRole(path: $0.path) != .foreign }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
