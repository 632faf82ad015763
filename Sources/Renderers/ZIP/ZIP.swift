import Documents
import Packing

/// Files of other documents in one, to be taken to a telephone.
///
/// Names are as the document gives them; what is packed already is stored as it is. A file in a format that
/// is not made is left out, and so is an archive without any.
public struct ZIP: OutputFormat {
  public static let fileExtension = "zip"

  public init(_ frame: TreeFrame) {}

  /// `nil` also where there is nothing to take.
  public func content(of body: Body) -> [ArchiveEntry]? {
    switch body {
    case .archive(let entries): entries.isEmpty ? nil : entries
    case .pages, .workbook, .message, .calendar, .feed, .pack: nil
    }
  }

  /// - Throws: `RenderingError` when a file that was promised does not exist.
  public func render(
    _ content: [ArchiveEntry],
    of document: Document,
    links: any LinkResolving
  ) throws(RenderingError) -> [UInt8] {
    var entries: [ZipArchive.Entry] = []
    for entry in content where links.file(of: entry.document, as: entry.format) != nil {
      guard let bytes = links.bytes(of: entry.document, as: entry.format) else {
        throw RenderingError(document: document.id, fault: .fileMissing(entry.name))
      }
      entries.append(.init(entry.name, bytes, isPacked: entry.format.isPacked))
    }
    guard !entries.isEmpty else { return [] }
    do { return try ZipArchive.bytes(of: entries) } catch {
      throw RenderingError(document: document.id, fault: .packing(error.reason))
    }
  }
}

extension FormatName {
  /// Whether packing gains nothing: the format packs its parts itself.
  fileprivate var isPacked: Bool {
    switch self {
    case .docx, .xlsx, .zip: true
    case .atom, .csv, .html, .ics, .pdf, .txt: false
    }
  }
}
