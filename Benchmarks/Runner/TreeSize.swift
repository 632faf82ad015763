import Foundation

/// What a published tree consists of.
struct TreeSize {
  private(set) var files = 0
  private(set) var pages = 0
  private(set) var workbooks = 0
  private(set) var bytes = 0

  init(of folder: URL) {
    let keys: [URLResourceKey] = [.fileSizeKey, .isRegularFileKey]
    let urls = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
    while let url = urls?.nextObject() as? URL {
      guard let values = try? url.resourceValues(forKeys: Set(keys)), values.isRegularFile == true
      else { continue }
      files += 1
      bytes += values.fileSize ?? 0
      pages += url.pathExtension == "html" ? 1 : 0
      workbooks += url.pathExtension == "xlsx" ? 1 : 0
    }
  }
}
