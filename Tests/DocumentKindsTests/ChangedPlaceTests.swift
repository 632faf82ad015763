import CivilTime
import InstitutionModel
import Testing
import Timetable

@testable import DocumentKinds

/// Rooms that only changes of days name, and teachers who are away from one group.
struct ChangedPlaceTests {
  private static let group = "vesyolaya-kistochka-1"
  private static let told = "объявлено: 10.11.2026 12:00"

  /// The small institution after an item of «изменения» of 12 November.
  private static func source(_ change: String?) throws -> PublicSource {
    let date = try #require(CalendarDate(iso: "2026-11-12"))
    let files = change.map {
      [
        "changes/november.yaml":
          "изменения:\n  - {дата: 12.11.2026, группа: \(group), \($0), \(told)}\n"
      ]
    }
    return try InternalFixture.source("small", on: date, adding: files ?? [:]).published
  }

  @Test(arguments: [
    ("каб. № 16", "кабинет 16"), ("актовый зал", "актовый зал"), ("16а", "кабинет 16а"),
  ])
  func `a room that no group meets in every week has its name`(
    _ written: String,
    _ printed: String
  ) throws {
    let source = try Self.source("кабинет: \(written)")
    let date = try #require(CalendarDate(iso: "2026-11-12"))
    let day = DayListing(of: .group(Group.ID(0)), on: date, in: source).text.spaced
    #expect(day.lowercased().contains(printed))
    #expect(!day.contains("уточняется"))
  }

  @Test func `such a room has no week of its own`() throws {
    let changed = WeekBoard.subjects(in: try Self.source("кабинет: 16"))
    #expect(changed == WeekBoard.subjects(in: try Self.source(nil)))
  }

  @Test func `beside a group a teacher is who is away`() throws {
    let away = try Self.source("педагог: Иванова А.А.").timetable.changedSeries(of: Group.ID(0))
    #expect(away.map(\.slot.teachers) == [[]])
    let plain = try Self.source(nil).timetable.changedSeries(of: Group.ID(0))
    #expect(plain.isEmpty)
  }
}
