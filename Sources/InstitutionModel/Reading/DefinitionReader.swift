import Regulation
import SourceText

/// Reads all files of a content folder: each by itself, then what they say is joined.
///
/// Russian: «чтение описаний».
public enum DefinitionReader {
  /// Reads files in any order; the outcome depends on their paths and bytes alone.
  ///
  /// - Parameters:
  ///   - inputs: The files of the folder.
  ///   - folder: The folder as it is shown before paths in messages.
  ///   - workers: Go through the files, perhaps in parallel.
  /// - Returns: The definitions as far as they could be read, the texts, and the findings.
  public static func read(
    _ inputs: [InputFile],
    in folder: String,
    by workers: some Workers = OneWorker()
  ) -> Reading {
    let inputs = arranged(inputs)
    let (first, ahead) = workers.both {
      FilesReadFirst(among: inputs)
    } _: {
      FilesReadAhead(among: inputs)
    }
    let files = workers.map(inputs.count) { index in
      let id = SourceFileID(index: index)
      let parsed = first[id] ?? ahead[id]
      return FileReading(inputs[index], id: id, in: folder, by: first.schemas, parsed)
    }
    return Reading(joining: files, in: folder, by: first.schemas)
  }

  /// How the files are written: the words of the institution's own regulation, the first day of its school year
  /// and its names, which are read first.
  public static func schemas(of inputs: [InputFile]) -> DefinitionSchemas {
    FilesReadFirst(among: inputs).schemas
  }

  /// The files that take part, each at the place that is its identity.
  public static func arranged(_ inputs: [InputFile]) -> [InputFile] {
    inputs.filter { FileRole(path: $0.path) != .foreign }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
