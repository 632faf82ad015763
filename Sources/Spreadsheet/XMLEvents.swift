import CXML

/// What an XML text is made of, piece by piece; names are without their prefixes.
///
/// The names of namespaces are not asked: programs write those of the transitional and of the strict edition.
enum XMLEvent {
  case start(String, [String: String])
  case text(String)
  case end(String)

  /// Goes through a part of a workbook.
  ///
  /// Nothing outside is loaded. Declarations are refused, so that nothing grows; the library bounds depth and the
  /// length of names and texts.
  static func read(
    _ part: String,
    _ bytes: [UInt8],
    _ handle: (XMLEvent) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    let size = Int32(clamping: bytes.count)
    let reader = bytes.withUnsafeBytes { buffer in
      xmlReaderForMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        size,
        nil,
        nil,
        options
      )
    }
    guard let reader else { throw .damaged(part) }
    defer { xmlFreeTextReader(reader) }
    // The library reads from the bytes as it goes on.
    defer { withExtendedLifetime(bytes) {} }
    var state = xmlTextReaderRead(reader)
    while state == 1 {
      try handleNode(of: reader, part, handle)
      state = xmlTextReaderRead(reader)
    }
    if state != 0 { throw .damaged(part) }
  }

  private static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue
  )

  private static func handleNode(
    of reader: xmlTextReaderPtr,
    _ part: String,
    _ handle: (XMLEvent) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    let kind = xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader)))
    switch kind {
    case XML_READER_TYPE_ELEMENT:
      let name = text(xmlTextReaderConstLocalName(reader))
      let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
      try handle(.start(name, attributes(of: reader)))
      if isEmpty { try handle(.end(name)) }
    case XML_READER_TYPE_END_ELEMENT:
      try handle(.end(text(xmlTextReaderConstLocalName(reader))))
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
      XML_READER_TYPE_WHITESPACE:
      try handle(.text(text(xmlTextReaderConstValue(reader))))
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
      throw .declaresEntities(part)
    case _: break
    }
  }

  private static func attributes(of reader: xmlTextReaderPtr) -> [String: String] {
    var attributes: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      let name = text(xmlTextReaderConstLocalName(reader))
      attributes[name] = text(xmlTextReaderConstValue(reader))
    }
    _ = xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}
