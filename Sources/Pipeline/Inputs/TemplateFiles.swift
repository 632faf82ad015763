import BuiltInTemplates
import Definitions
import Russian

/// The templates of a run: the built-in ones, replaced file by file by those of a folder.
struct TemplateFiles {
  /// Path below the templates' folder, path as shown, bytes; by path.
  private(set) var files: [(path: String, shown: String, bytes: [UInt8])]

  init(_ folder: String?) throws(Failure) {
    files = BuiltInTemplates.files.map { ($0.path, "Templates/\($0.path)", $0.bytes) }
    guard let folder else { return }
    for file in try Self.read(folder) {
      guard let place = files.firstIndex(where: { $0.path == file.path }) else {
        throw .usage(unknown(file.path, in: folder))
      }
      files[place] = (file.path, "\(folder)/\(file.path)", file.bytes)
    }
  }

  /// The files of a folder of templates: `documents/….md`, `site/….…`.
  func files(in folder: String) -> [(name: String, shown: String, bytes: [UInt8])] {
    files.filter { $0.path.hasPrefix("\(folder)/") }
      .map { (String($0.path.dropFirst(folder.count + 1)), $0.shown, $0.bytes) }
  }

  private static func read(_ folder: String) throws(Failure) -> [InputFile] {
    do {
      return try InputFolder(path: folder).files().filter { !$0.path.hasSuffix(".swift") }
    } catch { throw .world("не удалось прочитать «\(error.path)»: \(error.reason)") }
  }

  private func unknown(_ path: String, in folder: String) -> String {
    let near = Spelling.nearest(to: path, in: files.map(\.path)).first
    let remark = near.map { "; возможно, это «\($0)»" } ?? ""
    return "в папке шаблонов «\(folder)» лишний файл «\(path)»\(remark)"
  }
}
