import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import SourceText
import TestSupport
import Testing

/// Periods: whom they are for, how long they last, and what decides it.
struct PeriodTests {
  @Test(
    arguments: [
      ("", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: все программы", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: {программа: hor}", ["hor-1", "hor-2"], false),
      ("охват: [{группа: hor-2}, {группа: KRUZHOK-1}]", ["hor-2", "kruzhok-1"], false),
      ("охват: [{подразделение: художественный отдел}]", ["hor-1", "hor-2", "kruzhok-1"], false),
      ("кроме: [{группа: hor-1}]", ["hor-2", "kruzhok-1"], false),
      ("охват: [{программа: hor}]\n    кроме: [{группа: hor-2}]", ["hor-1"], false),
      ("охват: [{группа: }]", [], false),
      ("охват: все", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: всё", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: Все группы.", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: [все программы]", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: все объединения", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: Все кружки", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: все студии", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: все секции", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: всё учреждение", ["hor-1", "hor-2", "kruzhok-1"], true),
      ("охват: все дети, кроме Хор", ["kruzhok-1"], false),
      ("охват: все кружки художественного отдела", ["hor-1", "hor-2", "kruzhok-1"], false),
      ("охват: hor", ["hor-1", "hor-2"], false), ("охват: Хор", ["hor-1", "hor-2"], false),
      ("охват: «Хор»", ["hor-1", "hor-2"], false), ("охват: '\"хор\"'", ["hor-1", "hor-2"], false),
      ("охват: программа «Хор»", ["hor-1", "hor-2"], false),
      ("охват: {программа: Хор}", ["hor-1", "hor-2"], false),
      ("охват: {программа: «Хор»}", ["hor-1", "hor-2"], false),
      ("охват: hor-2, kruzhok-1", ["hor-2", "kruzhok-1"], false),
      ("охват: hor 1", ["hor-1"], false), ("охват: группа hor 1", ["hor-1"], false),
      ("охват: {группа: Хор 2}", ["hor-2"], false), ("охват: «Хор» группа 2", ["hor-2"], false),
      ("охват: Хор, группа 1", ["hor-1"], false), ("охват: 1 группа Хор", ["hor-1"], false),
      ("охват: Хор, группа kruzhok-1", ["hor-1", "hor-2", "kruzhok-1"], false),
      ("охват: Художественный отдел", ["hor-1", "hor-2", "kruzhok-1"], false),
      ("охват: подразделение художественный отдел", ["hor-1", "hor-2", "kruzhok-1"], false),
      ("охват: все\n    кроме: Хор", ["kruzhok-1"], false), ("охват: оркестр", [], false),
      ("охват: [{группа: hor-9}]", [], false),
      ("охват: Хор (1 и 2 группы)", ["hor-1", "hor-2"], false),
      ("охват: Хор (1, 2 группы)", ["hor-1", "hor-2"], false),
      ("охват: Хор, группы 1 и 2", ["hor-1", "hor-2"], false),
      ("охват: Хор, группы 1, 2", ["hor-1", "hor-2"], false),
      ("охват: 1 и 2 группы «Хор»", ["hor-1", "hor-2"], false),
      ("охват: Хор (1 группа)", ["hor-1"], false),
      ("охват: Хор (группы 1 и 2), kruzhok-1", ["hor-1", "hor-2", "kruzhok-1"], false),
    ] as [(String, [String], Bool)]
  )
  func `coverage`(_ lines: String, _ groups: [String], _ isWhole: Bool) throws {
    let institution = try resolve(lines)
    let coverage = institution.periods[0].coverage
    #expect(coverage.groups.map { institution[$0].slug } == groups)
    #expect(coverage.isWhole == isWhole)
  }

  @Test(
    arguments: [
      ("по: 06.12.2026", "2026-12-6"), ("по: до отмены", nil), ("по: до отмены режима", nil),
      ("по: 06.12.2026 включительно", "2026-12-6"), ("по: по 6 декабря 2026 г.", "2026-12-6"),
      ("по: воскресенье, 06.12.26", "2026-12-6"),
      ("по: до 06.12.2026 включительно", "2026-12-6"),
      ("по: 06.12.2026\n    продлён: до 13.12.2026, приказ № 1 от 01.12.2026", "2026-12-13"),
      ("по: 06.12.2026\n    продлён: 13.12.2026 (приказ № 1 от 01.12.2026)", "2026-12-13"),
      ("по: 06.12.2026\n    окончен: с 02.12.2026 – приказ № 1 от 01.12.2026", "2026-12-1"),
      ("по: 06.12.2026\n    продлён: {по: 13.12.2026}", "2026-12-13"),
      ("по: 06.12.2026\n    окончен: {с: 01.12.2026}", "2026-11-30"),
      ("по: до отмены\n    окончен: {с: 01.12.2026}", "2026-11-30"),
      ("по: 06.12.2026\n    продлён: {по: 13.12.2026}\n    окончен: {с: 11.12.2026}", "2026-12-10"),
      ("по: 06.12.2026\n    продлён: 13.12.2026", "2026-12-13"),
      ("по: 06.12.2026\n    продлён: [по 13.12.2026, 20.12.2026]", "2026-12-20"),
      ("по: 06.12.2026\n    окончен: 02.12.2026", "2026-12-1"),
      ("по: до отмены\n    окончен: с 2 декабря 2026 г.", "2026-12-1"),
      ("по: до отмены\n    окончен: со 2 декабря 2026 г.", "2026-12-1"),
      ("по: 06.12.2026\n    продлён: {приказ: № 1 от 01.12.2026}", "2026-12-6"),
    ] as [(String, String?)]
  )
  func `the last day after prolongation and early end`(_ lines: String, _ last: String?) throws {
    let period = try resolve(lines).periods[0]
    #expect(period.last?.text == last)
    #expect(period.announcedLast?.text == (lines.hasPrefix("по: до о") ? nil : "2026-12-6"))
  }

  @Test
  func `each decision names an act of its own`() throws {
    let period = try resolve(
      """
      по: 06.12.2026
          продлён:
            - {по: 13.12.2026, введён: распоряжение № 418-р от 04.12.2026}
            - {по: 20.12.2026}
          окончен: {с: 18.12.2026, отменён: «распоряжение № 431-р» от 16.12.2026}
      """
    ).periods[0]
    #expect(period.prolongations.map(\.act) == ["распоряжение № 418-р от 04.12.2026", nil])
    #expect(period.ending?.act == "«распоряжение № 431-р» от 16.12.2026")
  }

  @Test(arguments: [
    "до 13.12.2026 включительно, распоряжение № 431-р от 04.12.2026, приказ № 118 от 04.12.2026",
    "13.12.2026 (распоряжение № 431-р от 04.12.2026; приказ № 118 от 04.12.2026)",
    "по 13 декабря 2026 г. распоряжение № 431-р от 04.12.2026, приказом № 118 от 04.12.2026",
  ])
  func `a decision in one line has its papers`(_ line: String) throws {
    let period = try resolve("по: 06.12.2026\n    продлён: \(line)").periods[0]
    #expect(period.last?.text == "2026-12-13")
    #expect(period.prolongations.map(\.act) == ["распоряжение № 431-р от 04.12.2026"])
    #expect(period.prolongations.map(\.directive?.value.number) == ["118"])
  }

  @Test(arguments: [
    "13.12.2026, распоряжение № 431-р от 04.12.2026, приказ проект",
    "13.12.2026 (распоряжение № 431-р от 04.12.2026, проект приказа)",
  ])
  func `an order of a decision may be a draft`(_ line: String) throws {
    let period = try resolve("по: 06.12.2026\n    продлён: \(line)").periods[0]
    #expect(period.last?.text == "2026-12-13")
    #expect(period.prolongations.map(\.act) == ["распоряжение № 431-р от 04.12.2026"])
    #expect(period.prolongations.map { $0.draft != nil } == [true])
  }

  @Test(arguments: [
    ("окончен: по 04.12.2026 включительно", "напишите «05.12.2026»"),
    ("окончен: до 04.12.2026", "напишите «05.12.2026»"),
  ])
  func `another day than the one that is asked`(_ line: String, _ help: String) {
    let (_, diagnostics) = Sample.periods("периоды:\n  - с: 23.11.2026\n    \(line)")
    #expect(diagnostics.compactMap(\.help).contains(help))
  }

  @Test
  func `a draft is an order that is not there yet`() throws {
    let draft = try resolve("приказ: Проект").periods[0]
    #expect(draft.directive == nil)
    #expect(draft.draft != nil)
    let issued = try resolve("приказ: № 112 от 20.11.2026").periods[0]
    #expect(issued.directive?.value.number == "112")
    #expect(issued.draft == nil)
  }

  @Test(arguments: [
    "охват:", "приказ: скоро", "по: 06.12.2026 или до отмены", "с: 23.11.2026 по 06.12.2026",
    "по: когда-нибудь", "продлён: да",
    "окончен: да", "окончен: по 02.12.2026", "окончен: 31.11.2026",
  ])
  func `what is no coverage, order, day or decision is refused`(_ line: String) {
    let (_, diagnostics) = Sample.periods("периоды:\n  - с: 23.11.2026\n    \(line)")
    #expect(diagnostics.unexpectedCodes.count == 1)
  }

  @Test
  func `a period whose ground is not known is left out`() throws {
    #expect(try resolve("", ground: "праздник").periods.isEmpty)
  }

  /// A small institution with three groups and one period with further lines.
  private func resolve(_ lines: String, ground: String = "карантин") throws -> Institution {
    let period = """
      периоды:
        - основание: \(ground)
          с: 23.11.2026
          \(lines)
      """
    var files = ["periods.yaml": period]
    files["programs/hor.yaml"] = program("Хор", groups: ["1", "2"])
    files["programs/kruzhok.yaml"] = program("Этюд", groups: ["1"])
    var inputs = try FixtureFiles.all(of: "small").filter { !$0.path.contains("/") }
      .filter { $0.path != "periods.yaml" }.map { InputFile(path: $0.path, bytes: $0.bytes) }
    inputs += files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let reading = DefinitionReader.read(inputs, in: "")
    #expect(reading.diagnostics.unexpectedCodes == [])
    return Resolution(reading.definitions, by: reading.regulation, reading.schemas).institution
  }

  private func program(_ title: String, groups: [String]) -> String {
    let items = groups.map { "  - {группа: \($0), учащихся: 1, часов в неделю: 2}\n" }.joined()
    return "программа: \(title)\nуровень: базовый\nпедагог: Иванова А.А.\nгруппы:\n\(items)"
  }
}
