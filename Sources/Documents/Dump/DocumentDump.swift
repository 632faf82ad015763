/// The canonical text of a document: an indented tree with quoted strings.
///
/// Two documents have the same text exactly when they are equal letter for letter, so the text serves
/// as key of rendered files, and people can read it, so tests record it.
public enum DocumentDump {
  /// Everything of a document, in UTF-8.
  ///
  /// Where links are given, the address of each linked document stands behind its identity.
  public static func bytes(
    of document: Document,
    links: (any LinkResolving)? = nil
  ) -> [UInt8] {
    var writer = DumpWriter(links: links)
    writer.document(document)
    return writer.bytes
  }

  /// Everything of a workbook, in UTF-8.
  public static func bytes(of workbook: Workbook) -> [UInt8] {
    var writer = DumpWriter()
    writer.workbook(workbook)
    return writer.bytes
  }

  /// The document, to be read and recorded.
  public static func text(of document: Document) -> String {
    String(decoding: bytes(of: document), as: UTF8.self)
  }
}
