import Foundation

/// What a published tree consists of.
struct TreeSize {
  private(set) var files = 0
  private(set) var pages = 0
  private(set) var workbooks = 0
  private(set) var bytes = 0

  init(of folder: URL) {
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      var status = stat()
      guard lstat("\(folder.path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG
      else { continue }
      files += 1
      bytes += status.st_size
      pages += name.hasSuffix(".html") ? 1 : 0
      workbooks += name.hasSuffix(".xlsx") ? 1 : 0
    }
  }
}
