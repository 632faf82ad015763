import BuiltInTemplates
import Hashing
import InstitutionModel
import Russian

/// The templates of a run: the built-in ones, replaced file by file by those of a folder.
struct TemplateFiles: Sendable {
  /// Path below the templates' folder, path as shown, bytes; by path.
  private(set) var files: [(path: String, shown: String, bytes: [UInt8])]
  /// The shown paths of those that the folder replaces.
  private(set) var own: Set<String> = []

  /// `nil` for the built-in templates alone.
  ///
  /// - Throws: `Failure.usage` for a file that replaces none of them.
  init(_ folder: String?) throws(Failure) {
    files = BuiltInTemplates.files.map { ($0.path, "Templates/\($0.path)", $0.bytes) }
    guard let folder else { return }
    for file in try read(folder) {
      guard let place = files.firstIndex(where: { $0.path == file.path }) else {
        throw .usage(unknown(file.path, in: folder))
      }
      files[place] = (file.path, "\(folder)/\(file.path)", file.bytes)
      own.insert(files[place].shown)
    }
  }

  /// The files of a folder of templates: `documents/….md`, `site/….…`.
  func files(in folder: String) -> [(name: String, shown: String, bytes: [UInt8])] {
    files.filter { $0.path.hasPrefix("\(folder)/") }
      .map { (String($0.path.dropFirst(folder.count + 1)), $0.shown, $0.bytes) }
  }

  /// Of the paths and bytes of all.
  var digest: Digest {
    var hash = SHA256()
    for file in files {
      hash.update(file.path)
      hash.update(SHA256.digest(of: file.bytes))
    }
    return hash.digest()
  }

  /// Files of known paths with their bytes; of others the names alone, to be told.
  private func read(_ folder: String) throws(Failure) -> [InputFile] {
    let known = Set(files.map(\.path))
    let inputs = InputFolder(path: folder) { path in
      if known.contains(path) { return .text }
      return path.hasSuffix(".swift") ? .none : .name
    }
    let files = try Failure.reading(folder, inputs.files())
    if let long = files.first(where: { $0.bytes.count == InputFolder.mostBytes }) {
      throw .usage("шаблон «\(folder)/\(long.path)» больше 8 МБ, столько не читается")
    }
    return files
  }

  /// With the name that was probably meant.
  private func unknown(_ path: String, in folder: String) -> String {
    let remark = Spelling.remark(on: path, in: files.map(\.path))
    return "в папке шаблонов «\(folder)» лишний файл «\(path)»\(remark)"
  }
}
