/// What lies where the definitions look for the emblem.
enum EmblemFile {
  case file([UInt8])
  case missing
  /// Of the content folder, which nothing is read outside of.
  case outside
  case folder
  case link
  /// With the reason, in Russian.
  case unreadable(String)

  /// - Parameters:
  ///   - name: A path from the folder.
  ///   - folder: The content folder.
  init(_ name: String, in folder: String) {
    let parts = name.split(separator: "/").filter { $0 != "." }
    if name.hasPrefix("/") || parts.contains("..") {
      self = .outside
      return
    }
    let files = InputFolder(path: folder) { _ in .text }
    do throws(InputFolder.Failure) {
      self = try Self(parts.map(String.init), in: files)
    } catch {
      self = error.isAbsence ? .missing : .unreadable(error.reason)
    }
  }

  /// Looks at each folder on the way, since a link may lead out of the content folder.
  private init(_ parts: [String], in files: InputFolder) throws(InputFolder.Failure) {
    var path = ""
    for (index, part) in parts.enumerated() {
      path += index == 0 ? part : "/\(part)"
      switch try files.kind(of: path) {
      case .folder: continue
      case .file:
        self = index == parts.count - 1 ? .file(try files.bytes(of: path)) : .missing
      case .link: self = .link
      case .misnamed, .other: self = .unreadable("это не\u{A0}файл")
      }
      return
    }
    self = .folder
  }
}
