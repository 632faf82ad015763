import InstitutionModel
import Schema
import SourceText
import Testing

/// Programs of one title, and what tells them apart.
struct NamesakesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// Title and level of each program, in the order of their files: a, b and so on.
    var programs: [(String, String)]
    /// How they are called, in the same order.
    var names: [String]
    var testDescription: String { names.joined(separator: "; ") }
  }

  private static func resolution(_ programs: [(String, String)], marks: String? = nil) -> Resolution
  {
    var files = ["institution.yaml": "учебный год:\n  с: 01.09.2026\n  по: 31.05.2027\n"]
    for (name, program) in zip("abcdef", programs) {
      files["programs/\(name).yaml"] =
        "программа: \(program.0)\nуровень: \(program.1)\nгруппы:\n  - группа: 1\n"
    }
    if let marks { files["attendance/a.csv"] = marks }
    let reading = Sample.reading(files)
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas)
  }

  static let cases = [
    Case(programs: [("Хор", "базовый"), ("Танец", "базовый")], names: ["Хор", "Танец"]),
    Case(
      programs: [("Хор", "базовый"), ("Хор", "стартовый")],
      names: ["Хор (базовый уровень)", "Хор (стартовый уровень)"]
    ),
    Case(programs: [("Хор", "базовый"), ("Хор", "базовый")], names: ["Хор (a)", "Хор (b)"]),
    Case(
      programs: [("Хор", "базовый"), ("Хор", "базовый"), ("Хор", "продвинутый")],
      names: ["Хор (a)", "Хор (b)", "Хор (продвинутый уровень)"]
    ),
    Case(
      programs: [("Хор", ""), ("Хор", "стартовый")],
      names: ["Хор (a)", "Хор (стартовый уровень)"]
    ),
    Case(
      programs: [("Хор", "стартовый, базовый"), ("Хор", "базовый")],
      names: ["Хор (стартовый и\u{A0}базовый уровни)", "Хор (базовый уровень)"]
    ),
    Case(
      programs: [("«Хор»", "базовый"), ("ХОР", "стартовый")],
      names: ["«Хор» (базовый уровень)", "ХОР (стартовый уровень)"]
    ),
    Case(
      programs: [("Хор", "неведомый"), ("Хор", "базовый")],
      names: ["Хор (a)", "Хор (базовый уровень)"]
    ),
  ]

  @Test(arguments: cases)
  func `level tells programs of one title apart, else the file`(_ example: Case) {
    let institution = Self.resolution(example.programs).institution
    let programs = institution.programs.sorted { $0.slug < $1.slug }
    #expect(programs.map(\.fullTitle) == example.names)
  }

  @Test(arguments: [
    ("Хор (базовый уровень), группа 1", "a-1"), ("«Хор» (стартовый уровень);1", "b-1"),
    ("Хор (стартовый уровень) 1", "b-1"), ("a-1", "a-1"),
  ])
  func `marks name programs as papers do`(_ name: String, _ group: String) {
    let isParted = name.contains(";")
    let table =
      isParted
      ? "программа;группа;дата;человек\n\(name);24.11.2026;9"
      : "группа;дата;человек\n\"\(name)\";24.11.2026;9"
    let resolution = Self.resolution([("Хор", "базовый"), ("Хор", "стартовый")], marks: table)
    let marks = resolution.records.attendance
    #expect(marks.map { resolution.institution[$0.group].slug } == [group])
  }
}
