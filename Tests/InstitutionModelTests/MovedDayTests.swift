import CivilTime
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText
import Testing

/// Moved working days as people write them.
struct MovedDayTests {
  @Test(arguments: [
    Notation("20.02.2027 вместо 22.02.2027", "20.02.2027 пн 22.02.2027"),
    Notation("20.02.2027 за 22.02.2027", "20.02.2027 пн 22.02.2027"),
    Notation("20.02.27 взамен 22.02.27", "20.02.2027 пн 22.02.2027"),
    Notation("суббота 20.02.2027 вместо понедельника 22.02.2027", "20.02.2027 пн 22.02.2027"),
    Notation("20 февраля 2027 г. вместо 22 февраля 2027 г.", "20.02.2027 пн 22.02.2027"),
    Notation("20.02.2027 (суббота) вместо 22.02.2027 (понедельник)", "20.02.2027 пн 22.02.2027"),
    Notation("\"перенос: с 22.02.2027 на 20.02.2027\"", "20.02.2027 пн 22.02.2027"),
    Notation(
      "перенос выходного дня с субботы 20.02.2027 на понедельник 22.02.2027",
      "20.02.2027 пн 22.02.2027"
    ),
    Notation("22.02.2027 переносится на 20.02.2027", "20.02.2027 пн 22.02.2027"),
    Notation("20.02.2027 по расписанию понедельника 22.02.2027", "20.02.2027 пн 22.02.2027"),
    Notation("20.02.2027 по понедельнику", "20.02.2027 пн –"),
    Notation("20.02.2027 по расписанию понедельника", "20.02.2027 пн –"),
    Notation("20.02.2027 – понедельник", "20.02.2027 пн –"),
    Notation("20.02.2027 понедельник", "20.02.2027 пн –"),
    Notation("20.02.2027 (понедельник)", "20.02.2027 пн –"),
    Notation("20.02.2027, суббота, по понедельнику", "20.02.2027 пн –"),
    Notation("20.02.2027 (сб) работаем по пн", "20.02.2027 пн –"),
    Notation("рабочая суббота 20.02.2027 по расписанию понедельника", "20.02.2027 пн –"),
    Notation("20.02.2027 – занятия по понедельнику", "20.02.2027 пн –"),
    Notation("20.02.2027 вместо понедельника", "20.02.2027 пн –"),
    Notation("20.02.2027 как понедельник", "20.02.2027 пн –"),
    Notation("{20.02.2027: понедельник}", "20.02.2027 пн –"),
    Notation("{20.02.2027: по расписанию понедельника}", "20.02.2027 пн –"),
    Notation("{дата: 20.02.2027, по расписанию: понедельник}", "20.02.2027 пн –"),
    Notation("{дата: 20.02.2027, по расписанию: понедельника}", "20.02.2027 пн –"),
    Notation("{дата: 20.02.2027, вместо: 22.02.2027}", "20.02.2027 пн 22.02.2027"),
    Notation(
      "20.02.2027 вместо 22.02.2027, 06.03.2027 по пятнице",
      "20.02.2027 пн 22.02.2027; 06.03.2027 пт –"
    ),
    Notation(
      "\n    20.02.2027: понедельник\n    06.03.2027: пятница",
      "20.02.2027 пн –; 06.03.2027 пт –"
    ),
    Notation(
      "\n    - 20.02.2027 по понедельнику\n    - {дата: 06.03.2027, по расписанию: пятница}",
      "20.02.2027 пн –; 06.03.2027 пт –"
    ),
    Notation("20.02.2027", nil), Notation("20.02.2027, суббота", nil), Notation("скоро", nil),
    Notation("{дата: 20.02.2027}", nil),
    Notation("20.02.2027 → 22.02.2027", "20.02.2027 пн 22.02.2027"),
  ])
  func `moved days`(_ example: Notation) {
    let (days, diagnostics) = Self.days(example.text)
    let read = days.map { day in
      "\(day.date.russianFigures) \(day.weekday.russianShort) \(day.replaced?.russianFigures ?? "–")"
    }
    #expect(read.isEmpty ? example.value == nil : read.joined(separator: "; ") == example.value)
    #expect(diagnostics.unexpectedCodes == (example.value == nil ? ["unreadable-value"] : []))
  }

  @Test(arguments: [
    ("20.02.2027", "20.02.2027 вместо 22.02.2027"),
    ("20.02.2027, суббота", "20.02.2027 вместо 22.02.2027"),
    ("24112026", "24.11.2026 вместо 25.11.2026"),
    ("20 февраля вместо 22 февраля", "20.02.… вместо 22.02.…"),
    ("20.02 вместо 22.02.2027", "20.02.… вместо 22.02.2027"),
    ("воскресенье 20.02.2027 вместо 22.02.2027", "суббота, 20.02.2027 вместо 22.02.2027"),
  ])
  func `what is refused gets its right form`(_ text: String, _ rightForm: String) {
    let help = Self.days(text).diagnostics.compactMap(\.help).joined()
    #expect(help.contains("«\(rightForm)»"), "\(help)")
    if !rightForm.contains("…") { #expect(Self.days(rightForm).diagnostics.unexpectedCodes == []) }
  }

  @Test
  func `days off among working days are asked about`() {
    let help = Self.days("22.02.2027–23.02.2027").diagnostics.compactMap(\.help).joined()
    #expect(help.contains("перенесите строку под «нерабочие дни»"), "\(help)")
  }

  @Test
  func `the day in whose place it is is off, unless it is so anyway`() throws {
    let text = """
      учебный год:
        с: 01.09.2026
        по: 31.05.2027
        рабочие дни: 20.02.2027 вместо 22.02.2027, 06.03.2027 вместо 08.03.2027
        нерабочие дни: 08.03.2027
      """
    let reading = Sample.reading(["institution.yaml": text])
    let institution = Resolution(reading.definitions, by: reading.regulation, reading.schemas)
      .institution
    let year = try #require(institution.year)
    #expect(
      year.holidays.map(\.name) == ["перенос на 20\u{A0}февраля", "Международный женский день"]
    )
  }

  private static func days(_ text: String) -> (days: [MovedDay], diagnostics: [Diagnostic]) {
    let (file, diagnostics) = Sample.institution("учебный год:\n  рабочие дни: \(text)")
    return (file?.year.value?.movedDays.items.map(\.value) ?? [], diagnostics)
  }
}
