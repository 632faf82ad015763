import Documents

extension [Inline] {
  /// «PDF, DOCX»: a document as files to take.
  static func files(_ document: DocumentID, _ formats: [FormatName]) -> [Inline] {
    Array(formats.map { [Inline.file(document, $0)] }.joined(separator: [", "]))
  }

  /// «заявление: DOCX, PDF».
  static func named(_ name: String, _ document: DocumentID, _ formats: [FormatName]) -> [Inline] {
    [.link(.document(document), [.text(name)]), ": "] + files(document, formats)
  }
}
