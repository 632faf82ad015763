import DocumentKinds
import Documents
import InstitutionModel
import Renderers
import Schema

/// What the site for everybody has beside its documents: for servers, search engines, chats and other programs.
///
/// Russian: «файлы сайта».
struct SiteFiles: Sendable {
  /// What all pages have in common.
  let frame: TreeFrame
  /// What may be published.
  let source: PublicSource

  /// All of them, by their paths from the output folder.
  func all(pages: [String], in book: AddressBook) -> [EditionFile] {
    let files: [(name: String, bytes: [UInt8]?)] =
      [
        ("robots.txt", Array(robots.utf8)),
        ("sitemap.xml", map(of: pages)),
        ("404.html", notFound(in: book)),
        (
          "data/schedule.json",
          JSON.bytes(of: ScheduleData.value(of: source)) { path(of: $0, in: book) }
        ),
        ("assets/\(frame.emblem ?? "")", source.emblem?.png),
      ]
    return files.compactMap { name, bytes in
      bytes.map { EditionFile(path: "\(Tree.site.rawValue)/\(name)", bytes: $0, words: nil) }
    }
  }

  /// Whether search engines are asked to leave the site out.
  private var isHidden: Bool { source.institution.identity.demonstration.value?.isSample ?? false }

  /// Nothing is forbidden, else nobody could read that pages of an example want to be left out.
  private var robots: String {
    let map = isHidden ? nil : frame.address.map { "Sitemap: \($0.address(of: "sitemap.xml"))\n" }
    return "User-agent: *\nDisallow:\n" + (map ?? "")
  }

  /// `nil` where nobody knows the addresses, or the site is not to be found.
  private func map(of pages: [String]) -> [UInt8]? {
    guard !isHidden, let address = frame.address else { return nil }
    return SiteMap.bytes(of: pages.map(address.address))
  }

  private func notFound(in book: AddressBook) -> [UInt8]? {
    let document = NotFoundPage.document(in: source)
    let links = ServerLinks(book: book, folder: frame.address?.folder ?? "/")
    guard let content = document.bodies.lazy.compactMap(HTML(frame).content).first else {
      return nil
    }
    return HTML(frame).render(content, of: document, links: links)
  }

  private func path(of document: DocumentID, in book: AddressBook) -> String? {
    book.address(of: document).map { String(decoding: $0.target, as: UTF8.self) }
  }
}
