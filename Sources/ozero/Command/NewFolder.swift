import Glibc
import Publishing
import SourceText

/// A folder of definitions that is about to begin.
///
/// Russian: «папка описаний».
struct NewFolder {
  /// As the user wrote it, without a slash at its end.
  private let path: String

  init(path: String) {
    let end = path.lastIndex { $0 != "/" }
    self.path = end.map { String(path[...$0]) } ?? path
  }

  /// Why nothing was written, or not all.
  struct Refusal: Error {
    /// In Russian, without a period.
    var message: String
    /// How the command ends.
    var code: Int32
  }

  /// Writes the files, unless anything lies there that is not hidden.
  ///
  /// - Returns: The paths of what was written.
  func fill(with files: [(path: String, bytes: [UInt8])]) throws(Refusal) -> [String] {
    if let name = try firstName() {
      throw Refusal(
        message:
          "в папке «\(path.harmless)» уже есть «\(name.harmless)», ничего не записано; чтобы "
          + "посмотреть пример, назовите новую папку: ozero init Primer",
        code: 2
      )
    }
    for file in files { try Self.write(file.bytes, to: "\(path)/\(file.path)") }
    return files.map { "\(path)/\($0.path)".harmless }
  }

  /// What to do next, as lines.
  var advice: String {
    let shown = path.contains(" ") ? "\"\(path.harmless)\"" : path.harmless
    let option = path == "Content" ? "" : " --content \(shown)"
    return """
      дальше: ozero check\(option) проверит их, ozero build\(option) выпустит документы в папку Output; \
      впишите в файлы своё вместо примеров

      """
  }

  /// The first in order of names; `nil` for an empty folder, or where there is none.
  private func firstName() throws(Refusal) -> String? {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return nil }
      if errno == ENOTDIR {
        throw Refusal(
          message: "«\(path.harmless)» – не папка, а файл; назовите новую папку: ozero init Primer",
          code: 2
        )
      }
      throw Refusal(fault: SystemFault(errno), at: path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.min()
  }

  /// Writes one file, and makes the folders that it lies in.
  static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    try makeFolders(above: path)
    do throws(SystemFault) { try SingleFile(path: path).write(bytes) } catch {
      throw Refusal(fault: error, at: path)
    }
  }

  /// Makes what is not there yet.
  private static func makeFolders(above path: String) throws(Refusal) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let folder = String(path[..<index])
      if mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw Refusal(fault: SystemFault(errno), at: folder)
      }
    }
  }
}

extension NewFolder.Refusal {
  fileprivate init(fault: SystemFault, at path: String) {
    self.init(message: "не удалось записать «\(path.harmless)»: \(fault.reason)", code: 3)
  }
}
