import CivilTime
import InstitutionModel
import Regulation
import Testing
import Timetable

/// Days on which the lessons of another day of the week are held.
struct MovedDayTests {
  private static let week = days("2027-02-15", "2027-02-28")

  @Test
  func `a Saturday has the lessons of Monday, which falls out`() {
    var school = School()
    school.move("2027-02-20", as: .monday, insteadOf: "2027-02-22")
    let group = school.add(lessons: [(.monday, "15:30", "17:10")])
    let occurrences = school.timetable.occurrences(of: group, in: Self.week)
    #expect(occurrences.map(\.date.text) == ["2027-02-15", "2027-02-20", "2027-02-22"])
    #expect(occurrences.map(\.isHeld) == [true, true, false])
    #expect(occurrences.map(\.weekdayInstead) == [nil, .monday, nil])
  }

  @Test
  func `the lessons of its own weekday fall out, and are told of`() {
    var school = School()
    school.move("2027-02-20", as: .monday)
    let group = school.add(lessons: [(.saturday, "10:00", "11:40")])
    let states = school.timetable.occurrences(of: group, in: Self.week).map(\.state)
    #expect(states == [.otherWeekday(.monday), .planned])
  }

  @Test
  func `hours, columns and overlaps follow`() {
    var school = School()
    let group = school.add(lessons: [(.monday, "15:30", "17:10")]) {
      $0.format = stated(.synchronous)
      $0.classMode = stated(.byTimetable)
    }
    let period = school.add(period: "2027-02-15", "2027-02-28")
    #expect(school.timetable.hours(of: group, in: Self.week).total == .whole(4))
    school.move("2027-02-20", as: .monday)
    #expect(school.timetable.hours(of: group, in: Self.week).total == .whole(6))
    #expect(
      school.timetable.dates(of: group, in: period).map(\.text)
        == ["2027-02-15", "2027-02-20", "2027-02-22"]
    )
  }

  /// 22 February lies in an even week, 20 February in an odd one.
  @Test(
    arguments: [(nil, .odd, true), (nil, .even, false), ("2027-02-22", .even, true)]
      as [(String?, WeekParity, Bool)]
  )
  func `of every other week the day that is replaced decides`(
    replaced: String?,
    parity: WeekParity,
    isHeld: Bool
  ) {
    var school = School()
    school.move("2027-02-20", as: .monday, insteadOf: replaced)
    let group = school.add(lessons: [(.monday, "15:30", "17:10")])
    school.groups[0].lessons[0].traits.weeks = LessonWeeks(parity)
    let held = school.timetable.held(by: group, in: days("2027-02-20", "2027-02-20"))
    #expect(held.count == (isHeld ? 1 : 0))
  }

  @Test
  func `a lesson on single dates stays where it is`() {
    var school = School()
    school.move("2027-02-20", as: .monday)
    let group = school.add(lessons: [(.saturday, "10:00", "11:40"), (.monday, "10:00", "11:40")])
    school.groups[0].lessons[0].traits.dates = [date("2027-02-20")]
    school.groups[0].lessons[1].traits.dates = [date("2027-02-15")]
    let held = school.timetable.held(by: group, in: Self.week)
    #expect(held.map(\.date.text) == ["2027-02-15", "2027-02-20"])
  }

  @Test
  func `a deadline follows its release`() {
    var school = School()
    school.move("2027-02-20", as: .monday)
    let group = school.add(lessons: [(.monday, "15:30", "17:10")]) {
      $0.classMode = stated(.special)
      $0.special.materials = stated([
        material(weekly(.monday, "10:00"), weekly(.wednesday, "18:00"), hours: 2)
      ])
    }
    _ = school.add(period: "2027-02-20", "2027-02-21")
    let held = school.timetable.held(by: group, in: days("2027-02-20", "2027-02-24"))
    #expect(
      held.map(\.line) == [
        "2027-02-20 10:00 материал0 2ч п0", "2027-02-22 15:30–17:10 очно 2ч",
        "2027-02-22 18:00 срок0 п0",
      ]
    )
  }
}

extension School {
  fileprivate mutating func move(
    _ day: String,
    as weekday: Weekday,
    insteadOf replaced: String? = nil
  ) {
    year.movedDays.append(MovedDay(date(day), as: weekday, insteadOf: replaced.map(date)))
  }
}
