import DocumentKinds
import Documents
import Testing

@testable import Edition

/// Where documents lie.
struct PlacementTests {
  @Test(arguments: [
    (FrontPage.placement, "", Tree.site, "index"),
    (GroupSchedule.placement, "hor-1", .site, "schedule/groups/hor-1"),
    (GroupCalendar.placement, "hor-1", .site, "schedule/groups/hor-1"),
    (ChangesFeed.placement, "", .site, "changes/feed"),
    (GroupFeed.placement, "hor-1", .site, "schedule/groups/hor-1"),
    (DayPage.placement, "2026-11-24", .site, "schedule/days/2026-11-24"),
    (WatchList.placement, "2026-11-24", .internal, "sheets/watch/2026-11-24"),
    (ProgramCatalogue.placement, "", .site, "programs/index"),
    (ProgramPage.placement, "hor", .site, "programs/hor"),
    (PeriodIndex.placement, "2026-11-23/index", .internal, "periods/2026-11-23/index"),
    (Notice.placement, "2026-11-23/hor-1", .internal, "notices/hor-1"),
    (Notice.placement, "2026-10-05/hor-1", .internal, "periods/2026-10-05/notices/hor-1"),
    (Application.placement, "2026-11-23/hor-1", .internal, "applications/hor-1"),
    (ApplicationForm.placement, "", .site, "forms/application"),
    (DirectivePaper.placement, "2026-10-05-transfer", .internal, "orders/2026-10-05-transfer"),
    (AppendixOne.placement, "2026-10-05/a", .internal, "periods/2026-10-05/appendix-1/a"),
  ])
  func `a document has its tree and path`(
    _ placement: Placement,
    _ subject: String,
    _ tree: Tree,
    _ path: String
  ) {
    #expect(placement.tree == tree)
    #expect(placement.path(of: subject, currentPeriod: "2026-11-23") == path)
  }

  @Test
  func `without a current period every paper lies below its own`() {
    let path = Notice.placement.path(of: "2026-10-05/hor-1", currentPeriod: nil)
    #expect(path == "periods/2026-10-05/notices/hor-1")
  }

  @Test
  func `every kind is placed in its tree, and nothing of the site is a workbook`() {
    for kind in KindCatalogue.publicKinds {
      #expect(kind.placement.tree == .site, "\(kind.metadata.id)")
      let formats = kind.placement.formats
      #expect(
        formats.first == .html && Set(formats).isDisjoint(with: [.xlsx, .csv])
          || formats == [.ics] || formats == [.atom],
        "\(kind.metadata.id)"
      )
    }
    for kind in KindCatalogue.internalKinds {
      #expect(kind.placement.tree == .internal, "\(kind.metadata.id)")
      let formats = kind.placement.formats
      let isFileAlone = formats.count == 1
      #expect(isFileAlone || formats.first == .html, "\(kind.metadata.id)")
    }
  }

  @Test
  func `no two kinds have one name or one place`() {
    let placements =
      KindCatalogue.publicKinds.map { ($0.metadata.id, $0.placement) }
      + KindCatalogue.internalKinds.map { ($0.metadata.id, $0.placement) }
    #expect(Set(placements.map(\.0)).count == placements.count)
    #expect(Set(placements.map(\.1)).count == placements.count)
  }
}
