import DocumentKinds
import Documents
import Testing

@testable import Edition

/// Where documents lie.
struct PlacementTests {
  @Test(arguments: [
    ("front-page", "", Tree.site, "index"),
    ("schedule", "", .site, "schedule/index"),
    ("group-schedule", "hor-1", .site, "schedule/groups/hor-1"),
    ("program-catalogue", "", .site, "programs/index"),
    ("program", "hor", .site, "programs/hor"),
    ("period", "2026-11-23", .site, "periods/2026-11-23"),
    ("free-page", "o-nas", .site, "pages/o-nas"),
    ("internal-index", "", .internal, "index"),
    ("regulation-report", "", .internal, "report/regulation"),
    ("period-index", "2026-11-23", .internal, "periods/2026-11-23"),
    ("notice", "2026-11-23/hor-1", .internal, "notices/hor-1"),
    ("notice", "2026-10-05/hor-1", .internal, "periods/2026-10-05/notices/hor-1"),
    ("appendix-1", "2026-11-23/ivanova", .internal, "appendix-1/ivanova"),
    ("appendix-1", "2026-10-05/ivanova", .internal, "periods/2026-10-05/appendix-1/ivanova"),
  ])
  func `a document has its tree and path`(
    _ kind: String,
    _ subject: String,
    _ tree: Tree,
    _ path: String
  ) throws {
    let placement = try #require(Placement.of(kind: kind))
    #expect(placement.tree == tree)
    #expect(placement.path(of: subject, currentPeriod: "2026-11-23") == path)
  }

  @Test
  func `without a current period every paper lies below its own`() throws {
    let notice = try #require(Placement.of(kind: "notice"))
    let path = notice.path(of: "2026-10-05/hor-1", currentPeriod: nil)
    #expect(path == "periods/2026-10-05/notices/hor-1")
  }

  @Test
  func `every kind is placed in its tree, and nothing of the site is a workbook`() {
    for kind in KindCatalogue.publicKinds {
      let placement = Placement.of(kind: kind.metadata.id)
      #expect(placement?.tree == .site, "\(kind.metadata.id)")
      #expect(placement?.formats == [.html], "\(kind.metadata.id)")
    }
    for kind in KindCatalogue.internalKinds {
      let placement = Placement.of(kind: kind.metadata.id)
      #expect(placement?.tree == .internal, "\(kind.metadata.id)")
      #expect(placement?.formats.first == .html, "\(kind.metadata.id)")
    }
    #expect(Placement.of(kind: "unheard-of") == nil)
  }

  @Test
  func `a document is offered in its other formats beside its page`() {
    let paper = DocumentID(kind: "appendix-1", subject: "2026-10-05/ivanova")
    let page = DocumentID(kind: "program", subject: "hor")
    let book = AddressBook([paper, page], currentPeriod: "2026-11-23")
    let downloads = book.links(from: paper)?.downloads ?? []
    #expect(downloads.map(\.title) == ["XLSX", "CSV"])
    #expect(downloads.map(\.address) == ["ivanova.xlsx", "ivanova.csv"])
    #expect(book.links(from: page)?.downloads.isEmpty == true)
  }
}
