import CivilTime
import InstitutionModel
import Regulation
import Schema
import Testing
import Timetable

/// A deadline follows its release, wherever the release may be.
struct DeadlineTests {
  /// A group with a lesson on Wednesdays; in periods a material from Friday to Tuesday.
  private static func school(_ first: String, _ last: String?) -> School {
    var school = School()
    _ = school.add(lessons: [(.wednesday, "15:30", "16:15")]) {
      $0.classMode = stated(.special)
      $0.special.materials = stated([
        material(weekly(.friday, "10:00"), weekly(.tuesday, "18:00"), hours: 1)
      ])
    }
    _ = school.add(period: first, last)
    return school
  }

  private static func lines(_ school: School, _ first: String, _ last: String) -> [String] {
    school.timetable.held(by: Group.ID(0), in: days(first, last)).map(\.line)
  }

  @Test
  func `a period that begins between release and deadline has neither`() {
    let school = Self.school("2026-11-23", "2026-11-26")
    #expect(Self.lines(school, "2026-11-20", "2026-11-30") == [])
  }

  @Test
  func `a family keeps its days to finish after the period's end`() {
    let school = Self.school("2026-11-23", "2026-11-27")
    #expect(
      Self.lines(school, "2026-11-23", "2026-12-04") == [
        "2026-11-27 10:00 материал0 1ч п0", "2026-12-01 18:00 срок0 п0",
        "2026-12-02 15:30–16:15 очно 1ч",
      ]
    )
    let period = DistancePeriod.ID(0)
    #expect(school.timetable.held(by: Group.ID(0), in: period).count == 2)
    #expect(school.timetable.dates(of: Group.ID(0), in: period).map(\.text) == ["2026-11-27"])
  }

  @Test
  func `a deadline is seen when only its own day is asked for`() {
    let school = Self.school("2026-11-23", "2026-11-27")
    #expect(Self.lines(school, "2026-12-01", "2026-12-01") == ["2026-12-01 18:00 срок0 п0"])
  }

  @Test
  func `of a material that is cancelled nothing is due`() {
    let school = Self.changed([("2026-11-27", .cancelled)])
    #expect(
      Self.lines(school, "2026-11-23", "2026-12-08") == [
        "2026-12-04 10:00 материал0 1ч п0", "2026-12-08 18:00 срок0 п0",
      ]
    )
  }

  @Test
  func `a material that is put off leaves as many days as before`() throws {
    let school = Self.changed([("2026-11-27", .moved("2026-11-30"))])
    #expect(
      Self.lines(school, "2026-11-23", "2026-12-08") == [
        "2026-11-30 10:00 материал0 1ч п0", "2026-12-04 10:00 материал0 1ч п0",
        "2026-12-04 18:00 срок0 п0", "2026-12-08 18:00 срок0 п0",
      ]
    )
    let day = days("2026-12-01", "2026-12-01")
    #expect(school.timetable.occurrences(of: Group.ID(0), in: day).map(\.state) == [.moved])
    let moved = try #require(
      school.timetable.changedOccurrences(of: Group.ID(0)).first {
        $0.activity == .materialDeadline
      }
    )
    #expect((moved.id.date.text, moved.date.text) == ("2026-12-01", "2026-12-04"))
  }

  @Test
  func `one that is put out earlier keeps the deadline that families know`() {
    let school = Self.changed([("2026-11-27", .moved("2026-11-25"))])
    #expect(
      Self.lines(school, "2026-11-23", "2026-12-01") == [
        "2026-11-25 10:00 материал0 1ч п0", "2026-12-01 18:00 срок0 п0",
      ]
    )
  }

  @Test
  func `of one that is put off and then cancelled nothing is due either`() {
    let school = Self.changed([("2026-11-27", .moved("2026-11-30")), ("2026-11-30", .cancelled)])
    #expect(
      Self.lines(school, "2026-11-23", "2026-12-08") == [
        "2026-12-04 10:00 материал0 1ч п0", "2026-12-08 18:00 срок0 п0",
      ]
    )
  }

  private enum Fate {
    case cancelled
    case moved(String)
  }

  /// The school of two weeks at a distance with changes of what is put out at 10:00.
  private static func changed(_ lines: [(day: String, fate: Fate)]) -> School {
    var school = Self.school("2026-11-23", "2026-12-06")
    for line in lines {
      let day = days(line.day, line.day)
      var change = DayChange(.groups([Group.ID(0)]), on: day, at: School.nowhere)
      change.start = time("10:00")
      switch line.fate {
      case .cancelled: change.effect.isCancelled = true
      case .moved(let new): change.effect.move = LessonMove(date: date(new))
      }
      school.dayChanges.append(change)
    }
    return school
  }

  @Test
  func `no release on a holiday means no deadline, a deadline on a holiday stays`() {
    var school = Self.school("2026-11-23", "2026-12-06")
    school.year.holidays = [
      Holiday(days("2026-11-27", "2026-11-27")), Holiday(days("2026-12-08", "2026-12-08")),
    ]
    #expect(
      Self.lines(school, "2026-11-23", "2026-12-08") == [
        "2026-12-04 10:00 материал0 1ч п0", "2026-12-08 18:00 срок0 п0",
      ]
    )
  }

  @Test
  func `a deadline may fall after the school year`() {
    var school = Self.school("2027-05-17", nil)
    school.year.days = days("2026-09-01", "2027-05-28")
    #expect(
      Self.lines(school, "2027-05-26", "2027-06-30") == [
        "2027-05-28 10:00 материал0 1ч п0", "2027-06-01 18:00 срок0 п0",
      ]
    )
  }
}
