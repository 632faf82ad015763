import Documents

/// The readable text of a document: an indented tree with quoted strings.
///
/// Two documents have the same text exactly when they are equal letter for letter, and people can read
/// it, so tests record it.
public enum DocumentDump {
  /// The document, to be read and recorded.
  ///
  /// Where links are given, the address of each linked document stands behind its identity.
  public static func text(of document: Document, links: (any LinkResolving)? = nil) -> String {
    var writer = DumpWriter(links: links)
    writer.document(document)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
