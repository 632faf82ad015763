import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText
import TestSupport
import Testing

/// Until when and where applications are taken, by the period's word or the institution's.
struct ApplicationTests {
  @Test(arguments: [
    Notation("25.11.2026", "2026-11-25"), Notation("2026-11-25", "2026-11-25"),
    Notation("25 ноября 2026 г.", "2026-11-25"), Notation("3-й день", "3"),
    Notation("3 день", "3"), Notation("3й день", "3"), Notation("Третий день", "3"),
    Notation("на 3-й день", "3"), Notation("на третий день периода", "3"),
    Notation("до 3-го дня", "3"), Notation("не позднее третьего дня", "3"),
    Notation("по 14-й день", "14"), Notation("первый день", "1"), Notation("10–й  день", "10"),
    Notation("0-й день", nil), Notation("3 дня", nil), Notation("5 дней", nil),
    Notation("3-й рабочий день", nil), Notation("день", nil), Notation("третий", nil),
    Notation("тридцатый день", nil), Notation("31.02.2026", nil), Notation("скоро", nil),
  ])
  func `the last day`(_ example: Notation) {
    let text = "заявления: {до: \(example.text)}"
    let (periods, diagnostics) = Sample.periods("периоды:\n  - с: 23.11.2026\n    \(text)")
    let deadline = periods.first?.applications.value?.until.value
    let words = deadline.map { deadline in
      switch deadline {
      case .date(let date): date.text
      case .dayOfPeriod(let number): "\(number)"
      }
    }
    #expect(words == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    ("3-й день", "2026-11-25"), ("до 25.11.2026", "2026-11-25"), ("25.11.2026", "2026-11-25"),
  ])
  func `a day alone is the last one`(_ day: String, _ until: String) throws {
    for (own, common) in [(day, ""), ("", day)] {
      let institution = try resolve(own, common, "06.12.2026")
      #expect(institution.applications(in: institution.periods[0]).until?.text == until)
    }
  }

  @Test func `a place alone is answered with the lines to write`() {
    let text = "периоды:\n  - с: 23.11.2026\n    заявления: на вахту"
    let (_, diagnostics) = Sample.periods(text)
    #expect(diagnostics.unexpectedCodes == ["unreadable-value"])
    #expect(diagnostics.contains { $0.help?.contains("«до: 3-й день» и «куда: …»") == true })
  }

  @Test(
    arguments: [
      ("", "", nil), ("", "{до: 3-й день}", "2026-11-25"), ("{до: 3-й день}", "", "2026-11-25"),
      ("{до: 1 день}", "{до: 30.11.2026}", "2026-11-23"),
      ("{куда: на вахту}", "{до: 30.11.2026}", "2026-11-30"),
      ("{до: 30-й день}", "", "2026-12-6"), ("{до: 06.12.2026}", "", "2026-12-6"),
      ("{до: 07.12.2026}", "", nil), ("{до: 07.12.2026}", "{до: 3-й день}", nil),
      ("", "{до: 07.12.2026}", nil), ("{до: 23.10.2026}", "", "2026-10-23"),
      ("{до: 22.10.2026}", "", nil), ("{до: 25.11.2025}", "", nil),
    ] as [(String, String, String?)]
  )
  func `a paper may print`(_ own: String, _ common: String, _ until: String?) throws {
    let institution = try resolve(own, common, "06.12.2026")
    #expect(institution.applications(in: institution.periods[0]).until?.text == until)
  }

  @Test(arguments: [("{до: 40-й день}", "2027-1-1"), ("{до: 25.02.2027}", "2027-2-25")])
  func `a period until further notice has every day`(_ own: String, _ until: String) throws {
    let institution = try resolve(own, "", "до отмены")
    #expect(institution.applications(in: institution.periods[0]).until?.text == until)
  }

  @Test(
    arguments: [
      ("", "{куда: педагогу}", "педагогу"), ("{куда: на вахту}", "{куда: педагогу}", "на вахту"),
      ("{до: 3-й день}", "{куда: педагогу, до: 2-й день}", "педагогу"), ("{до: 3-й день}", "", nil),
    ] as [(String, String, String?)]
  )
  func `where they are handed in`(_ own: String, _ common: String, _ place: String?) throws {
    let institution = try resolve(own, common, "06.12.2026")
    #expect(institution.applications(in: institution.periods[0]).place == place)
  }

  /// A period with its own word and the institution's.
  private func resolve(_ own: String, _ common: String, _ last: String) throws -> Institution {
    let line = own.isEmpty ? "" : "    заявления: \(own)\n"
    let period = """
      периоды:
        - основание: режим повышенной готовности
          с: 23.11.2026
          по: \(last)
      """
    let others = try FixtureFiles.all(of: "small").filter { $0.path != "periods.yaml" }
    let inputs = others.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self).replacing(
        "  заявления:\n    до: 3-й день\n",
        with: common.isEmpty ? "" : "  заявления: \(common)\n"
      )
      return InputFile(path: file.path, bytes: Array(text.utf8))
    }
    let periods = InputFile(path: "periods.yaml", bytes: Array("\(period)\n\(line)".utf8))
    let reading = DefinitionReader.read(inputs + [periods], in: "")
    #expect(reading.diagnostics.unexpectedCodes == [])
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas).institution
  }
}
