import Russian
import Schema

/// Programs by the names of their files, to find copies that a system has made beside them.
///
/// Russian: «копия программы»: «hor (1).yaml», «hor – копия.yaml», «Копия hor.yaml».
struct ProgramCopies {
  private var originals: [String: FileReading] = [:]

  init(_ files: [FileReading]) {
    for file in files { if let name = file.role.program { originals[name.folded] = file } }
  }

  /// The file that another one is a copy of: it has its name, and says the same title.
  func original(of file: FileReading) -> FileReading? {
    guard let name = file.role.program?.folded, let first = name.nameOfOriginal,
      let original = originals[first], let title = file.titleOfProgram,
      title == original.titleOfProgram
    else { return nil }
    return original
  }
}

extension FileReading {
  /// The folded title of the program that the file describes.
  fileprivate var titleOfProgram: String? {
    var definitions = Definitions()
    contribution?(&definitions)
    return definitions.programs.first?.program.title.value?.folded
  }
}

extension String {
  /// The folded name of the file that one of this folded name is a copy of; `nil` for no copy.
  fileprivate var nameOfOriginal: String? {
    var name = self
    if name.hasSuffix(")"), let bracket = name.lastIndex(of: "(") {
      let number = name[name.index(after: bracket)...].dropLast()
      guard !number.isEmpty, number.allSatisfy(\.isNumber) || number.hasPrefix("коп") else {
        return nil
      }
      name = String(name[..<bracket]).trimmed
    }
    for ending in [" - копия", "-копия", "_копия", " копия", "-copy", "_copy", " - copy", " copy"]
    where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    for beginning in ["копия ", "copy of "] where name.hasPrefix(beginning) {
      name = String(name.dropFirst(beginning.count))
    }
    return name == self || name.isEmpty ? nil : name
  }
}
