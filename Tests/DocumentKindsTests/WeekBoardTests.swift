import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// Grids of rooms, places and departments show every lesson of their groups, and each fits beside the others.
struct WeekBoardTests {
  static let fixtures = ["small", "two-departments", "real-life"]

  @Test(arguments: fixtures)
  func `every lesson in a room stands in the grid of its room and of its place`(_ fixture: String)
    throws
  {
    let source = try Self.source(fixture)
    for subject in WeekBoard.subjects(in: source) {
      let told = Self.grids(of: subject, in: source).flatMap(\.days).flatMap(\.entries)
      switch subject {
      case .room, .place:
        let links = Set(told.flatMap { Self.targets(in: $0.words) })
        let groups = subject.groups(in: source).map { GroupSchedule.id(of: $0, in: source) }
        #expect(links.isSuperset(of: groups), "\(subject)")
      case .department: #expect(!told.isEmpty)
      }
    }
  }

  @Test(arguments: fixtures)
  func `no more rooms stand side by side than words have room for`(_ fixture: String) throws {
    let source = try Self.source(fixture)
    for subject in WeekBoard.subjects(in: source) {
      for grid in Self.grids(of: subject, in: source) {
        #expect((1...7).contains(grid.days.count), "\(subject)")
        #expect(grid.isBoard == subject.isOfRooms, "\(subject)")
      }
    }
  }

  @Test(arguments: fixtures)
  func `the list of groups leads to every place, room and department`(_ fixture: String) throws {
    let source = try Self.source(fixture)
    let links = source.boardFacts.flatMap { Self.targets(in: $0.value) }
    let all = WeekBoard.subjects(in: source).map { WeekBoard.id(of: $0, in: source) }
    #expect(Set(links) == Set(all))
    #expect(Set(all).count == all.count)
  }

  @Test
  func `a grid leads to the changes of single days, if it has any`() throws {
    let source = try Self.source("changed-week")
    for subject in WeekBoard.subjects(in: source) {
      let page = WeekBoard.document(of: subject, in: source)
      #expect(page.plainText.contains("на отдельные дни есть изменения."), "\(subject)")
    }
    let usual = try Self.source("small")
    for subject in WeekBoard.subjects(in: usual) {
      let page = WeekBoard.document(of: subject, in: usual)
      #expect(!page.plainText.contains("на отдельные дни"), "\(subject)")
    }
  }

  @Test
  func `a room has the days on which a group is in it`() throws {
    let line = "      - четверг 15:30–16:15, 16:25–17:10\n"
    let change = "    далее:\n      - {с: 14.12.2026, по: 20.12.2026, кабинет: 99}\n"
    let source = try Self.source(
      "small",
      replacing: [("programs/vesyolaya-kistochka.yaml", line, line + change)]
    )
    let room = try #require(source.rooms.all.firstIndex { $0.name.text == "99" })
    let page = WeekBoard.document(of: .room(room), in: source).plainText
    #expect(page.replacing("\u{A0}", with: " ").contains("с 14 по 20 декабря 2026 г."))
  }

  private static func source(
    _ fixture: String,
    replacing edits: [(path: String, old: String, new: String)] = []
  ) throws -> PublicSource {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    return try PublicFixture.source(fixture, on: date, replacing: edits)
  }

  private static func grids(of subject: WeekBoardSubject, in source: PublicSource) -> [WeekGrid] {
    WeekBoard.document(of: subject, in: source).blocks.compactMap { block in
      guard case .week(let week) = block else { return nil }
      return week
    }
  }

  private static func targets(in words: [Inline]) -> [DocumentID] {
    words.compactMap { word in
      guard case .link(.document(let id), _) = word else { return nil }
      return id
    }
  }
}

extension WeekBoardSubject {
  /// Whether its columns are rooms; those of a room are days.
  fileprivate var isOfRooms: Bool {
    switch self {
    case .room: false
    case .place, .department: true
    }
  }
}
