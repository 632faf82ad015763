import Foundation
import FoundationXML

/// What tests ask of a published page, read by an XML parser.
struct HTMLPage {
  /// What is not well-formed; `nil` for a sound page.
  let fault: String?
  let language: String?
  let title: String
  let headings: Int
  let ids: [String]
  /// The values of `href` and `src`.
  let links: [String]

  init(_ data: Data) {
    let reader = Reader()
    let parser = XMLParser(data: data)
    parser.delegate = reader
    let isSound = parser.parse()
    fault = isSound ? nil : "line \(parser.lineNumber): \(parser.parserError.debugDescription)"
    language = reader.language
    title = reader.title
    headings = reader.headings
    ids = reader.ids
    links = reader.links
  }

  /// Collects what the page says of itself.
  private final class Reader: NSObject, XMLParserDelegate {
    var language: String?
    var title = ""
    var headings = 0
    var ids: [String] = []
    var links: [String] = []
    private var isTitle = false

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      if name == "html" { language = attributes["lang"] }
      if name == "h1" { headings += 1 }
      isTitle = name == "title"
      ids += [attributes["id"]].compactMap { $0 }
      links += [attributes["href"], attributes["src"]].compactMap { $0 }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if isTitle { title += text }
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      isTitle = false
    }
  }
}
