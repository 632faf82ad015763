import CivilTime
import Documents
import InstitutionModel
import Testing

@testable import DocumentKinds

/// №: a program of a teacher has one number in every table.
struct InternalAppendixOneNumberTests {
  @Test(arguments: ["two-departments", "real-life"])
  func `the institution counts, departments and teachers repeat`(fixture: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 25))
    let source = try InternalFixture.source(fixture, on: date)
    for period in source.institution.periods.indices.map({ DistancePeriod.ID($0) }) {
      let whole = try #require(source.scopes(of: period).first)
      let numbered = Self.numbers(of: whole, period, in: source)
      #expect(Set(numbered.values).sorted() == Array(1...Set(numbered.values).count))
      for scope in source.scopes(of: period).dropFirst() {
        let numbers = Self.numbers(of: scope, period, in: source)
        #expect(!numbers.isEmpty)
        #expect(numbers.allSatisfy { numbered[$0.key] == $0.value }, "\(scope)")
      }
    }
  }

  @Test func `the second department goes on where the first ends`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 10, day: 12))
    let source = try InternalFixture.source("two-departments", on: date)
    let science = try #require(
      source.institution.departments.firstIndex { $0.slug == "otdel-nauki" }
    )
    let numbers = Self.numbers(
      of: .department(Department.ID(science)),
      DistancePeriod.ID(0),
      in: source
    )
    #expect(Set(numbers.values) == [2, 3])
  }

  @Test func `the key of a table takes in the numbers of its groups`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 10, day: 12))
    let source = try InternalFixture.source("two-departments", on: date)
    let crafts = "  - название: Отдел ремёсел\n    руководитель: Данилов М.И.\n"
    let science = "  - название: Отдел науки\n    руководитель: Полозова А.Г.\n"
    let other = try InternalFixture.source(
      "two-departments",
      on: date,
      replacing: [("institution.yaml", crafts + science, science + crafts)]
    )
    let subject = AppendixOneSubject(period: DistancePeriod.ID(0), scope: .institution)
    var reads = Reads()
    reads.programs = Set(subject.groups(in: source).map { source.institution[$0].program })
    // Digests of files are the same in fixtures: what differs is the numbers.
    #expect(source.digest(of: reads) == other.digest(of: reads))
    reads.numbers = true
    #expect(source.digest(of: reads) != other.digest(of: reads))
  }

  /// By program and teacher, as the table shows them.
  private static func numbers(
    of scope: AppendixOneScope,
    _ period: DistancePeriod.ID,
    in source: InternalSource
  ) -> [[String]: Int] {
    let subject = AppendixOneSubject(period: period, scope: scope)
    let window = source.window(AppendixOne.reads(subject, in: source))
    let forms = AppendixOneEntries(source: window, period: period).forms(
      of: subject.groups(in: window)
    )
    var numbers: [[String]: Int] = [:]
    for entry in forms.flatMap(\.entries) {
      numbers[[entry.program, entry.teacher ?? ""]] = entry.number
    }
    return numbers
  }
}
