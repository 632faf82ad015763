import CivilTime
import Documents
import Testing

/// The week with an axis of hours, and the board of rooms, which paper shows in small letters.
struct HTMLWeekTests {
  @Test(arguments: [(false, "week-grid\"", "1.4"), (true, "week-grid board\"", "1.1")])
  func `an hour is as high as the words of a short lesson need`(
    _ isBoard: Bool,
    _ look: String,
    _ scale: String
  ) throws {
    let html = try HTMLFixture.fragment([.week(try Self.rooms(isBoard: isBoard))])
    #expect(html.contains("<div class=\"\(look) role=\"group\""))
    #expect(html.contains("style=\"--days:3;--hours:1;--scale:\(scale)\""))
  }

  /// One lesson of 45 minutes in the first of three rooms.
  private static func rooms(isBoard: Bool) throws -> WeekGrid {
    let start = try #require(TimeOfDay(hour: 14, minute: 0))
    let end = try #require(TimeOfDay(hour: 14, minute: 45))
    let lesson = WeekGrid.Entry(
      from: start,
      to: end,
      time: "14:00–14:45",
      spoken: "с 14:00 до 14:45",
      words: ["«Крепыш», группа 1, Дорохов А.Е."]
    )
    return WeekGrid(
      caption: ["Понедельник"],
      days: [.init("Зал", [lesson]), .init("12", []), .init("14", [])],
      isBoard: isBoard
    )
  }
}
