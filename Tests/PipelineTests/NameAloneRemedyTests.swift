import CivilTime
import Diagnostics
import Hashing
import Pipeline
import TestSupport
import Testing

/// What is to be added to a name alone is told with the line that the name then needs.
struct NameAloneRemedyTests {
  /// A line of the starting files that is changed to a name alone, what is then found, and what is advised.
  struct Example: Sendable {
    var file: String
    var line: String
    var alone: String
    var code: String
    var advice: String
    var mended: String
  }

  private static let examples = [
    Example(
      file: "institution.yaml",
      line: "  - {название: Отдел технического творчества, руководитель: Белкина Т.Ю.}\n",
      alone: "  - Отдел технического творчества\n",
      code: "department-has-head",
      advice: "«название: Отдел технического творчества» и под ней «руководитель: Фамилия И.О.»",
      mended: "  - название: Отдел технического творчества\n    руководитель: Белкина Т.Ю.\n"
    ),
    Example(
      file: "institution.yaml",
      line: "администратор платформы: # кто зарегистрировал учреждение в «Сферуме» (п. 2.3)\n"
        + "  имя: Дроздова К.С.\n  приказ: № 62 от 27.08.2026\n",
      alone: "администратор платформы: Дроздова К.С.\n",
      code: "platform-administrator-is-named",
      advice: "строки «имя: Дроздова К.С.» и «приказ: № … от …»",
      mended: "администратор платформы:\n  имя: Дроздова К.С.\n  приказ: № 62 от 27.08.2026\n"
    ),
    Example(
      file: "teachers.yaml",
      line: "  - имя: Гордеева И.П.\n    полное имя: Гордеева Инна Павловна\n"
        + "    подразделение: Отдел технического творчества\n"
        + "    подготовка: внутреннее обучение работе в «Сферуме», август 2026 года\n"
        + "    место работы: учреждение\n",
      alone: "  - Гордеева И.П.\n",
      code: "distance-teacher-is-trained",
      advice: "«имя: Гордеева И.П.» и под ней «подготовка: …»",
      mended: "  - имя: Гордеева И.П.\n    подготовка: курсы, 2025 год\n"
    ),
  ]

  @Test(arguments: examples)
  func `the advice works`(_ example: Example) throws {
    let (codes, help) = try Self.check(example, example.alone)
    #expect(codes == [example.code])
    #expect(help.contains(example.advice), "\(help)")
    #expect(try Self.check(example, example.mended).codes == [])
  }

  /// What is found beside notes, and the advice of the first, with the line changed.
  private static func check(
    _ example: Example,
    _ change: String
  ) throws -> (codes: [String], help: String) {
    let place = try Place()
    for file in Pipeline.startingFiles {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard file.path == example.file else {
        try place.write(text, to: file.path)
        continue
      }
      #expect(text.contains(example.line))
      try place.write(text.replacing(example.line, with: change), to: file.path)
    }
    let pipeline = Pipeline(
      program: .anyBuild,
      today: { _ in CalendarDate(year: 2027, month: 3, day: 1) }
    )
    let found = try pipeline.check(Request(content: place.content, jobs: 1)).diagnostics
      .filter { $0.severity > .note }
    return (found.map(\.code.name), found.first?.help ?? "")
  }
}
