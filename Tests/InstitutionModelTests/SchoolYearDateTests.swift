import CivilTime
import Diagnostics
import InstitutionModel
import Schema
import SourceText
import Testing

/// Dates that leave their year to the school year, and two of them in one line.
struct SchoolYearDateTests {
  private static let institution =
    "учебный год: {с: 01.09.2026, по: 31 мая, нерабочие дни: [4 ноября]}"

  @Test(arguments: [
    Notation("4 ноября", "04.11.2026–04.11.2026"), Notation("04.11", "04.11.2026–04.11.2026"),
    Notation("с 31 декабря по 10 января", "31.12.2026–10.01.2027"),
    Notation("31.12–10.01", "31.12.2026–10.01.2027"),
    Notation("1–10 января", "01.01.2027–10.01.2027"),
    Notation("22–23 февраля", "22.02.2027–23.02.2027"),
    Notation("с 1 по 3 мая", "01.05.2027–03.05.2027"),
    Notation("1 сентября", "01.09.2026–01.09.2026"),
    Notation("31 августа", "31.08.2027–31.08.2027"),
    Notation("среда, 4 ноября", "04.11.2026–04.11.2026"),
    Notation("ср, 4 нояб.", "04.11.2026–04.11.2026"), Notation("04.11.", "04.11.2026–04.11.2026"),
    Notation("31 дек. – 10 янв.", "31.12.2026–10.01.2027"),
    Notation("вторник, 4 ноября", nil), Notation("30 февраля", nil),
    Notation("4 ноября – День народного единства", "04.11.2026–04.11.2026"),
    Notation("04.11.2026 (День народного единства)", "04.11.2026–04.11.2026"),
    Notation("31.12–10.01: каникулы", "31.12.2026–10.01.2027"),
    Notation("04.11.2026 08.03.2027", nil),
    Notation("{4 ноября: День народного единства}", "04.11.2026–04.11.2026"),
    Notation("{Новый год: 31.12–10.01}", "31.12.2026–10.01.2027"),
    Notation("{День единства: 4 ноября}", "04.11.2026–04.11.2026"),
    Notation("{с: 31 декабря, по: 10 января, название: Новый год}", "31.12.2026–10.01.2027"),
  ])
  func `non-working days`(_ example: Notation) {
    let item = example.text.hasPrefix("{") ? example.text : "'\(example.text)'"
    let text = "учебный год: {с: 01.09.2026, по: 31.05.2027, нерабочие дни: [\(item)]}"
    let reading = Sample.reading(["institution.yaml": text])
    let days = reading.definitions.institution?.value.year.value?.holidays.items.first?.value.days
    #expect(days.map { "\($0.first.figures)–\($0.last.figures)" } == example.value)
  }

  @Test(arguments: [
    ("31.12.26 - 10.01.27 новогодние каникулы", "31.12.2026–10.01.2027 новогодние каникулы"),
    ("04.11.2026 День единства", "04.11.2026–04.11.2026 День единства"),
    ("новогодние каникулы 31.12–10.01", "31.12.2026–10.01.2027 новогодние каникулы"),
    ("4 ноября (День народного единства)", "04.11.2026–04.11.2026 День народного единства"),
    ("каникулы с 31.12 по 10.01", "31.12.2026–10.01.2027 каникулы"),
    ("4 ноября 2026 г. День единства", "04.11.2026–04.11.2026 День единства"),
    ("День единства (4 ноября)", "04.11.2026–04.11.2026 День единства"),
    ("День единства – 04.11.2026", "04.11.2026–04.11.2026 День единства"),
    ("31.12.2026–10.01.2027 (каникулы)", "31.12.2026–10.01.2027 каникулы"),
    ("с 1 по 3 мая майские праздники", "01.05.2027–03.05.2027 майские праздники"),
    ("8 марта - женский день", "08.03.2027–08.03.2027 женский день"),
    ("Международный женский день 8 марта", "08.03.2027–08.03.2027 Международный женский день"),
    ("31.12 - 10.01 - каникулы", "31.12.2026–10.01.2027 каникулы"),
    ("12.06.2027, День России", "12.06.2027–12.06.2027 День России"),
    ("выходной 24.02.2027 г. (санитарный день)", "24.02.2027–24.02.2027 санитарный день"),
    ("24.02.2027 выходной – санитарный день", "24.02.2027–24.02.2027 санитарный день"),
    ("нет занятий 24.02.2027 – санитарный день", "24.02.2027–24.02.2027 санитарный день"),
    ("каникулы 31.12.2026–10.01.2027 (зимние)", "31.12.2026–10.01.2027 каникулы (зимние)"),
    ("24.02.2027 (выходной)", "24.02.2027–24.02.2027 выходной"),
    (
      "осенние каникулы с 26 октября по 1 ноября 2026 г. (7 дней)",
      "26.10.2026–01.11.2026 осенние каникулы"
    ),
    (
      "27.11.2026 – День матери (внутриучрежденческий)",
      "27.11.2026–27.11.2026 День матери (внутриучрежденческий)"
    ),
    ("4 наября День", nil),
    ("31.12.2026 по 10.01.2027 каникулы", "31.12.2026–10.01.2027 каникулы"),
  ])
  func `non-working days with their name`(_ line: String, _ expected: String?) {
    let text = "учебный год: {с: 01.09.2026, по: 31.05.2027, нерабочие дни: [\"\(line)\"]}"
    let reading = Sample.reading(["institution.yaml": text])
    let holiday = reading.definitions.institution?.value.year.value?.holidays.items.first?.value
    let told = holiday.map {
      "\($0.days.first.figures)–\($0.days.last.figures) \($0.name ?? "без названия")"
    }
    #expect(told == expected)
  }

  @Test(arguments: [
    ("08.02.2027 90 лет дворцу", "{с: 08.02.2027, название: \"90 лет дворцу\"}"),
    ("01.06.2027 День 1 июня", "{с: 01.06.2027, название: \"День 1 июня\"}"),
    ("31.12.26 - 10.01.27 2 недели", "{с: 31.12.2026, по: 10.01.2027, название: \"2 недели\"}"),
  ])
  func `a name with figures gets its key`(_ line: String, _ remedy: String) {
    let text = "учебный год: {с: 01.09.2026, по: 31.05.2027, нерабочие дни: ['\(line)']}"
    let reading = Sample.reading(["institution.yaml": text])
    let helps = reading.diagnostics.filter { $0.code == "unreadable-value" }.compactMap(\.help)
    #expect(helps.count == 1 && helps[0].contains(remedy), "\(helps)")
    let mended = text.replacing("'\(line)'", with: remedy)
    let codes = Sample.reading(["institution.yaml": mended]).diagnostics.map(\.code.name)
    #expect(!codes.contains("unreadable-value"))
  }

  @Test(arguments: [
    ("с: 23 ноября\n    по: 6 декабря", "23.11.2026–06.12.2026"),
    ("с: 23.11\n    по: 06.12", "23.11.2026–06.12.2026"),
    ("с: понедельник, 23 ноября\n    по: по 6 декабря включительно", "23.11.2026–06.12.2026"),
    ("с: 23.11.2026 по 06.12.2026", "23.11.2026–06.12.2026"),
    ("с: 23.11.2026 на 14 дней", "23.11.2026–06.12.2026"),
    ("с: с 23 ноября 2026 г. сроком на две недели", "23.11.2026–06.12.2026"),
    ("с: 23.11.2026 на неделю", "23.11.2026–29.11.2026"),
    ("с: 23.11.2026 - 06.12.2026", "23.11.2026–06.12.2026"),
    ("с: 23 ноября по 6 декабря", "23.11.2026–06.12.2026"),
    ("период: 23.11–06.12.2026", "23.11.2026–06.12.2026"),
    ("период: с 23.11.2026 по 06.12.2026", "23.11.2026–06.12.2026"),
    ("сроки: с 23 ноября по 6 декабря", "23.11.2026–06.12.2026"),
    ("даты: 31.12–10.01", "31.12.2026–10.01.2027"),
    ("с: 12 января\n    по: до отмены", "12.01.2027–"),
  ])
  func `periods`(_ lines: String, _ days: String) {
    let text = "периоды:\n  - основание: карантин\n    приказ: проект\n    \(lines)"
    let reading = Sample.reading(["institution.yaml": Self.institution, "periods.yaml": text])
    let period = reading.definitions.periods.first?.value
    let last = period?.last.value?.date?.figures ?? ""
    #expect("\(period?.first.value?.figures ?? "?")–\(last)" == days)
    let codes = reading.diagnostics.map(\.code.name)
    #expect(codes.allSatisfy { ["missing-file", "missing-key"].contains($0) }, "\(codes)")
  }

  @Test(arguments: [
    "{4 ноября: Праздник, 8 марта: Праздник}", "4 ноября; 8 марта", "4 ноября, 8 марта",
    "[04.11, 08.03]", "['4 ноября: Праздник', '8 марта: Праздник']",
  ])
  func `several non-working days`(_ value: String) {
    let text = "учебный год: {с: 01.09.2026, по: 31.05.2027, нерабочие дни: \(value)}"
    let reading = Sample.reading(["institution.yaml": text])
    let holidays = reading.definitions.institution?.value.year.value?.holidays.items ?? []
    // In brackets a comma ends the value.
    let isTorn = value == "4 ноября, 8 марта"
    #expect(
      holidays.map(\.value.days.first.figures)
        == (isTorn ? ["04.11.2026"] : ["04.11.2026", "08.03.2027"])
    )
    #expect(holidays.allSatisfy { !value.contains("Праздник") || $0.value.name == "Праздник" })
  }

  @Test func `days without a comma between them get it`() {
    let text = "учебный год: {нерабочие дни: ['04.11.2026 31.12.2026–10.01.2027']}"
    let helps = Sample.institution(text).diagnostics.filter { $0.code == "unreadable-value" }
    #expect(helps.map(\.help) == ["напишите «04.11.2026, 31.12.2026–10.01.2027»"])
  }

  @Test(arguments: [
    ("заявления: до 25 ноября, педагогу", "{до: 25 ноября, куда: педагогу}"),
    ("заявления: 3-й день, в учебную часть", "{до: 3-й день, куда: в учебную часть}"),
  ])
  func `what stands behind a day has a key of its own`(_ line: String, _ rightForm: String) {
    let (_, diagnostics) = Sample.periods("периоды:\n  - основание: карантин\n    \(line)")
    let helps = diagnostics.filter { $0.code == "unreadable-value" }.map(\.help)
    #expect(helps == ["напишите «\(rightForm)»"])
  }

  @Test(arguments: [
    "продлён: 13.12.2026, приказ № 118 от 04.12.2026",
    "продлён: до 13.12.2026 приказом № 118 от 04.12.2026",
    "продлён: по 13.12.2026 (приказ от 04.12.2026 № 118)",
  ])
  func `an order behind the day of a decision is read`(_ line: String) {
    let (periods, diagnostics) = Sample.periods("периоды:\n  - основание: карантин\n    \(line)")
    let decision = periods.first?.prolongations.items.first?.value
    #expect(decision?.date.value?.figures == "13.12.2026")
    #expect(decision?.directive.value?.issued?.number == "118")
    #expect(diagnostics.filter { $0.code == "unreadable-value" }.map(\.message) == [])
  }

  @Test func `a date needs its year where nobody knows the school year`() {
    let text = "периоды:\n  - {основание: карантин, приказ: проект, с: 23 ноября, по: до отмены}"
    let (_, diagnostics) = Sample.periods(text)
    #expect(diagnostics.map(\.help) == ["напишите «23.11.…»"])
  }

  @Test(arguments: [
    ("3 ноября 10:00–11:40", "03.11.2026"), ("12 января 10:00–11:40", "12.01.2027"),
    ("3 ноября в 10:00–11:40", "03.11.2026"), ("вт, 3 ноября 10:00–11:40", nil),
  ])
  func `lessons on a day`(_ line: String, _ day: String?) {
    let program = "группы:\n  - расписание: ['\(line)']"
    let reading = Sample.reading([
      "institution.yaml": Self.institution, "programs/hor.yaml": program,
    ])
    let group = reading.definitions.programs.first?.lines.value.groups.items.first?.value
    let days = group?.lessons.items.first?.value.time.value?.days
    guard case .dated(let dates) = days else {
      #expect(day == nil)
      return
    }
    #expect(dates.map(\.figures) == [day])
  }

  @Test func `an order has its own year`() {
    let files = [
      "institution.yaml": Self.institution, "programs/hor.yaml": "приказ: № 87 от 31 августа",
    ]
    let helps = Sample.reading(files).diagnostics.compactMap(\.help)
    #expect(helps.contains("напишите «№ 87 от 31.08.…»"))
  }
}

extension CalendarDate {
  fileprivate var figures: String {
    "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
  }
}
