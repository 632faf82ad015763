import Packing

/// The parts of a workbook in its archive.
struct WorkbookPackage {
  private let contents: ZipContents

  /// Larger parts are no tables that people fill.
  static let longestPart = 64 << 20

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .otherFormat("книга старого вида (.xls) или закрытая паролем")
    }
    do throws(ZipFault) { contents = try ZipContents(bytes) } catch {
      throw bytes.starts(with: [0x50, 0x4B]) ? .cutOff : WorkbookFault(error)
    }
    if let format = Self.otherFormat(contents.names) { throw .otherFormat(format) }
  }

  /// A part by its path; `nil` where there is none.
  func part(_ path: String) throws(WorkbookFault) -> [UInt8]? {
    do throws(ZipFault) {
      return try contents.bytes(of: path, atMost: Self.longestPart)
    } catch {
      throw WorkbookFault(error)
    }
  }

  /// A part that must be there.
  func needed(_ path: String) throws(WorkbookFault) -> [UInt8] {
    guard let bytes = try part(path) else { throw .missingPart(path) }
    return bytes
  }

  /// What an archive is that holds no workbook of the format, by the names in it.
  private static func otherFormat(_ names: [String]) -> String? {
    let names = Set(names.prefix(10_000))
    if names.contains("xl/workbook.bin") { return "двоичная книга (.xlsb)" }
    if names.contains("word/document.xml") { return "документ Word" }
    if names.contains("mimetype"), names.contains("content.xml") {
      return "документ LibreOffice (.ods или .odt)"
    }
    if names.contains("Index/Document.iwa") { return "документ Numbers" }
    return nil
  }
}
