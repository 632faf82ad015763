import Glibc

/// Where the definitions lie that somebody looked for in another folder.
///
/// Russian: «папка описаний».
enum ContentAdvice {
  private static let main = "institution.yaml"

  /// What to do when a folder cannot be read; `nil` where nothing is plain to see.
  static func onUnreadable(_ folder: String) -> String? {
    let above = parent(of: folder)
    if isFile(folder), isFile("\(above)/\(main)") {
      return "папка описаний – та, в которой он лежит: запустите с --content \(shown(above))"
    }
    if isFile(main) {
      return "вы уже в папке описаний: запустите с --content ."
    }
    return other(than: folder).map {
      "описания лежат в папке «\($0)»: запустите с --content \(shown($0))"
    }
      ?? "папка описаний – та, в которой лежит \(main): запустите с --content и путём к ней; "
      + "если её ещё нет, начните с ozero init"
  }

  /// What to do when a folder has no definitions at all; `nil` when it may be the one.
  static func onEmpty(_ folder: String) -> String? {
    other(than: folder).map {
      "в папке «\(folder)» нет описаний, они лежат в «\($0)»: запустите с --content \(shown($0))"
    }
  }

  /// What to do when a folder is empty, and none near by has definitions.
  static func onNothing(in folder: String) -> String {
    "папка «\(folder)» пуста: в ней нет ни institution.yaml, ни программ, ни педагогов; если описания "
      + "лежат в другой папке, назовите её: --content папка; если их ещё нет, положите сюда начальные "
      + "файлы: ozero init \(shown(folder))"
  }

  /// The nearest folder below, above or beside that has the definitions.
  private static func other(than folder: String) -> String? {
    let above = parent(of: folder)
    let candidates =
      ["\(folder)/Content", "\(folder)/content", above, "Content", "."]
      + folders(in: folder) + folders(in: ".") + ["..", "../..", "../Content", "../../Content"]
      + (above == "." ? [] : folders(in: above))
    return candidates.first { isFile("\($0)/\(main)") }
  }

  private static func parent(of folder: String) -> String {
    let parts = folder.split(separator: "/")
    if folder == "." { return ".." }
    if parts.last == ".." { return "\(folder)/.." }
    if parts.count < 2 { return folder.hasPrefix("/") ? "/" : "." }
    return (folder.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
  }

  /// The folders right below one, by name; hidden ones and links are not looked at.
  private static func folders(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries), names.count < mostFolders {
      guard Int(entry.pointee.d_type) == DT_DIR else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(folder == "." ? name : "\(folder)/\(name)") }
    }
    return names.sorted()
  }

  /// So many folders are looked into; a home folder may hold thousands.
  private static let mostFolders = 200

  private static func shown(_ path: String) -> String {
    path.contains { $0 == " " } ? "\"\(path)\"" : path
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
