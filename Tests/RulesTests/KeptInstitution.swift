import InstitutionModel
import SourceText

/// An institution whose files are kept as they were read; only changed ones are read again.
struct KeptInstitution: Sendable {
  private let inputs: [InputFile]
  private let files: [FileReading]

  init(_ inputs: [InputFile]) {
    let inputs = DefinitionReader.arranged(inputs)
    self.inputs = inputs
    files = inputs.indices.map { Self.read(inputs[$0], $0) }
  }

  /// What the folder says when these are its files.
  func reading(_ changed: [InputFile]) -> Reading {
    let changed = DefinitionReader.arranged(changed)
    let files = changed.indices.map { index in
      index < inputs.count && inputs[index] == changed[index]
        ? self.files[index] : Self.read(changed[index], index)
    }
    return Reading(joining: files, in: "")
  }

  /// The bytes of the file at a path; empty where there is none.
  func bytes(of path: String) -> [UInt8] { inputs.first { $0.path == path }?.bytes ?? [] }

  /// What the folder says when only one of its files is another.
  func reading(with bytes: [UInt8], as path: String) -> Reading {
    var changed = inputs
    for index in changed.indices where changed[index].path == path { changed[index].bytes = bytes }
    return reading(changed)
  }

  private static func read(_ input: InputFile, _ index: Int) -> FileReading {
    FileReading(input, id: SourceFileID(index: index), in: "")
  }
}
