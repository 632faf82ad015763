extension MarkupWriter {
  /// A part of the package, with what each begins with.
  static func part(_ content: FilledMarkup) -> [UInt8] {
    var out = MarkupWriter(capacity: content.bytes.count + 64)
    out.write("\(DOCXNames.declaration)\(content)")
    return out.take()
  }
}

/// What parts of the package begin with.
enum DOCXNames {
  /// What an XML file begins with; no byte-order mark stands before it.
  static let declaration: Markup = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The namespace of text.
  static let text: Markup =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  /// The namespaces of the document: programs that do not know boxes to tick may overlook them.
  static let document: Markup = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"
    """

  /// The namespace of relations.
  static let relations: Markup =
    " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
}
