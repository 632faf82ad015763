import CivilTime
import InstitutionModel
import Testing

@testable import DocumentKinds

/// What a terminal shows of a day.
struct DayListingTests {
  @Test
  func `a terminal shows what a group has`() throws {
    let source = try DayFixture.source().published
    let text = DayListing(
      of: .group(Group.ID(0)),
      on: try DayFixture.date("2026-11-24"),
      in: source
    ).text
    #expect(
      text.spaced == """
        Вторник, 24 ноября 2026 г.
        «Весёлая кисточка», группа 1

        15:30–17:10  дистанционно  онлайн-занятие  Иванова А.А.

        """
    )
    let free = DayListing(
      of: .group(Group.ID(0)),
      on: try DayFixture.date("2026-11-25"),
      in: source
    ).text
    #expect(free.spaced.hasSuffix("\n\nЗанятий и заданий нет.\n"))
    let off = DayListing(of: .everybody, on: try DayFixture.date("2026-11-04"), in: source).text
    #expect(off.spaced == "Среда, 4 ноября 2026 г.\nДень народного единства: занятий нет.\n")
    let later = DayListing(of: .everybody, on: try DayFixture.date("2030-07-10"), in: source).text
    #expect(later.spaced == "Среда, 10 июля 2030 г.\nВне учебного года: занятий нет.\n")
  }

  @Test
  func `a terminal shows what a teacher and all groups have`() throws {
    let source = try DayFixture.source().published
    let day = try DayFixture.date("2026-11-12")
    let teacher = DayListing(of: .teacher(Teacher.ID(0)), on: day, in: source).text.spaced
    #expect(
      teacher.contains("15:30–17:10  кабинет 12  «Весёлая кисточка», группа 1  очное занятие")
    )
    let all = DayListing(of: .everybody, on: day, in: source).text.spaced
    #expect(all.split(separator: "\n").count >= 2)
    #expect(all.contains("очное занятие"))
  }

  @Test
  func `a teacher is told who gives a lesson in their place`() throws {
    let source = try DayFixture.source("changed-week").published
    let day = try DayFixture.date("2026-11-26")
    let absent = DayListing(of: .teacher(Teacher.ID(0)), on: day, in: source).text.spaced
    let lesson = "15:30–17:10  дистанционно  «Весёлая кисточка», группа 1  онлайн-занятие"
    #expect(absent.contains("\(lesson), проводит Котов П.П. (замена)\n"), "\(absent)")
    let other = DayListing(of: .teacher(Teacher.ID(1)), on: day, in: source).text.spaced
    #expect(other.contains(lesson), "\(other)")
    #expect(!other.contains("проводит"), "\(other)")
  }

  @Test
  func `what a change takes away is told to everybody`() throws {
    let source = try DayFixture.source("changed-week").published
    let cancelled = DayListing(of: .everybody, on: try DayFixture.date("2026-12-01"), in: source)
      .text
    #expect(cancelled.spaced.contains("15:30–17:10  дистанционно  «Весёлая кисточка», группа 1"))
    #expect(cancelled.spaced.contains("отменено"), "\(cancelled)")
    let room = DayListing(of: .everybody, on: try DayFixture.date("2026-12-10"), in: source).text
    #expect(room.spaced.contains("15:30–17:10  кабинет 3  «Весёлая кисточка»"), "\(room)")
  }
}
