import CivilTime
import Documents
import Edition
import Foundation
import FoundationXML
import Renderers
import TestSupport

/// Small documents and what is written for them.
enum HTMLFixture {
  static let home = DocumentID(kind: "front-page")
  static let schedule = DocumentID(kind: "group-schedule", subject: "hor-1")

  /// Knows two documents.
  struct Links: LinkResolving {
    func address(of document: DocumentID) -> String? {
      switch document {
      case home: "../../index.html"
      case schedule: "hor-1.html?a=1&b=2"
      default: nil
      }
    }
  }

  static func html(
    shell: String = "{{содержание}}",
    tree: Tree = .site,
    menu: [TreeFrame.MenuItem] = []
  ) throws -> HTML {
    HTML(try frame(shell: shell, tree: tree, menu: menu))
  }

  /// What formats of the tests are made of.
  static func frame(
    shell: String = "{{содержание}}",
    tree: Tree = .site,
    menu: [TreeFrame.MenuItem] = []
  ) throws -> TreeFrame {
    let read = PageShell.read(Array(shell.utf8), naming: \.russian)
    guard let shell = read.shell else { throw BadShell(problems: read.problems) }
    return TreeFrame(
      tree: tree,
      institution: "ДДТ «У Белого озера»",
      home: home,
      menu: menu,
      shell: shell,
      words: .russian
    )
  }

  static func document(
    _ blocks: [Block],
    orientation: Orientation = .portrait,
    imprint: Imprint = Imprint(institution: "ДДТ")
  ) -> Document {
    Document(
      id: schedule,
      title: "Хор, группа 1",
      bodies: [.page(blocks, orientation: orientation)],
      imprint: imprint
    )
  }

  static func text(_ html: HTML, _ document: Document) -> String {
    let content = html.content(of: document) ?? []
    return String(decoding: html.render(content, of: document, links: Links()), as: UTF8.self)
  }

  /// What is written for blocks alone.
  static func fragment(_ blocks: [Block]) throws -> String {
    text(try html(), document(blocks))
  }

  /// What is written for sections alone.
  static func fragment(_ sections: [Section]) throws -> String {
    var document = document([])
    document.bodies = [.pages(sections)]
    return text(try html(), document)
  }

  /// What is written for the inlines of one paragraph, without its tags.
  static func line(_ inlines: [Inline]) throws -> String {
    String(try fragment([.paragraph(inlines)]).dropFirst("<p>".count).dropLast("</p>\n".count))
  }

  /// Whether an XML parser reads the text to its end.
  static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }

  struct BadShell: Error { var problems: [ShellProblem] }
}
