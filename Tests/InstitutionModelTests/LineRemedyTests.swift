import Diagnostics
import InstitutionModel
import SourceText
import Testing

/// Lines that YAML cannot read: of several remedies that is told by which the file's form understands all.
struct LineRemedyTests {
  private static let program = """
    программа: Пример
    уровень: базовый
    возраст: 7–10
    педагог: Иванова А.А.
    приказ: № 87 от 31.08.2026
    с ЭО и ДОТ: разделы 2 и 4
    группы:
      - группа: 1
        учащихся: 15
        часов в неделю: 4
        кабинет: 12
        расписание:
          - вторник 15:30–17:10
          - четверг 15:30–17:10
        дистанционно:
          формат: синхронный
          режим занятий: согласно учебному расписанию
          формы: видеоуроки
      - группа: 2
        учащихся: 12
        часов в неделю: 2
    """

  @Test(arguments: ["", "  ", "   "])
  func `items that stand farther left than their key`(_ indent: String) {
    let spoiled = Self.program.replacing("      - вт", with: "\(indent)- вт")
      .replacing("      - чет", with: "\(indent)- чет")
    let diagnostics = Sample.program(spoiled).diagnostics
    #expect(diagnostics.map(\.code.name) == ["yaml-syntax"])
    let help = diagnostics.first?.help ?? ""
    #expect(help.contains("«      - вторник 15:30–17:10»"), "\(help)")
  }

  /// Lines as they should be, and as somebody wrote them.
  struct Slip: CustomTestStringConvertible, Sendable {
    var right: String
    var wrong: String
    var testDescription: String { wrong }

    init(_ right: String, _ wrong: String) { (self.right, self.wrong) = (right, wrong) }
  }

  @Test(arguments: [
    // A key without its colon, of one word or of several.
    Slip("приказ: № 87 от 31.08.2026", "приказ № 87 от 31.08.2026"),
    Slip("педагог: Иванова А.А.", "педагог Иванова А.А."),
    Slip("возраст: 7–10", "возраст 7–10"), Slip("уровень: базовый", "уровень базовый"),
    Slip("    учащихся: 15", "    учащихся 15"),
    Slip("    часов в неделю: 4", "    часов в неделю 4"),
    Slip("    кабинет: 12", "    кабинет 12"),
    Slip("      формат: синхронный", "      формат синхронный"),
    Slip("      формы: видеоуроки", "      формы видеоуроки"),
    Slip(
      "      режим занятий: согласно учебному расписанию",
      "      режим занятий согласно учебному расписанию"
    ),
    Slip("с ЭО и ДОТ: разделы 2 и 4", "с ЭО и ДОТ разделы 2 и 4"),
    Slip("  - группа: 2", "  - группа 2"),
    // Another sign in place of the colon.
    Slip("приказ: № 87 от 31.08.2026", "приказ – № 87 от 31.08.2026"),
    Slip("педагог: Иванова А.А.", "педагог; Иванова А.А."),
    Slip("с ЭО и ДОТ: разделы 2 и 4", "с ЭО и ДОТ = разделы 2 и 4"),
    // Dashes that stick to their words.
    Slip("      - четверг 15:30–17:10", "      -четверг 15:30–17:10"),
    Slip("      - вторник 15:30–17:10", "      -вторник 15:30–17:10"),
    Slip("      - четверг 15:30–17:10", "      –четверг 15:30–17:10"),
    Slip("  - группа: 2", "  -группа: 2"),
    Slip("      - четверг 15:30–17:10", "      четверг 15:30–17:10"),
    // A key too far to the left or to the right.
    Slip("    дистанционно:", "  дистанционно:"), Slip("    дистанционно:", "      дистанционно:"),
    Slip("    дистанционно:", "        дистанционно:"),
    Slip("    дистанционно:", "     дистанционно:"),
    Slip("    кабинет: 12", "  кабинет: 12"), Slip("    кабинет: 12", "      кабинет: 12"),
    Slip("    расписание:", "   расписание:"),
    // Rows of a table.
    Slip("    кабинет: 12", "    | кабинет | 12 |"), Slip("возраст: 7–10", "| возраст | 7–10 |"),
  ])
  func `the remedy is the line as it should be`(_ slip: Slip) throws {
    let spoiled = Self.program.replacing(slip.right + "\n", with: slip.wrong + "\n")
    #expect(spoiled != Self.program)
    let diagnostics = Sample.program(spoiled).diagnostics
    #expect(diagnostics.map(\.code.name) == ["yaml-syntax"])
    let help = try #require(diagnostics.first?.help)
    let line = slip.right.drop { $0 == " " }
    #expect(help.contains("«\(line)»") || help.contains("«\(slip.right)»"), "\(help)")
    #expect(Sample.program(Self.program).diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      "regulation.yaml", "акты:\n  - Закон № 273-ФЗ, статья 16",
      "напишите «название: Закон № 273-ФЗ, статья 16»"
    ),
    (
      "teachers.yaml", "педагоги:\n  - {имя Котов П.П., подготовка: курсы}",
      "поставьте после ключа двоеточие с пробелом: «имя: Котов П.П.»"
    ),
    (
      "teachers.yaml", "педагоги:\n  - {полное имя Котов Пётр, имя: Котов П.П.}",
      "поставьте после ключа двоеточие с пробелом: «полное имя: Котов Пётр»"
    ),
    (
      "teachers.yaml", "педагоги:\n  - имя: Иванова А.А.\n  -{имя: Котов П.П.}",
      "поставьте пробел: «- {имя: Котов П.П.}»"
    ),
    (
      "teachers.yaml", "педагоги:\n  - {имя: Котов П.П.; подготовка: курсы}",
      "закройте скобку; если она – часть текста, возьмите весь текст в кавычки: "
        + "«- {имя: Котов П.П., подготовка: курсы}»"
    ),
  ])
  func `other files`(_ path: String, _ text: String, _ help: String) {
    let diagnostics = Sample.reading([path: text]).diagnostics
      .filter { !["missing-file", "missing-key"].contains($0.code.name) }
    #expect(diagnostics.map(\.help) == [help])
  }

  @Test func `a block that is moved whole goes back whole`() throws {
    let lines = Self.program.split(separator: "\n", omittingEmptySubsequences: false)
    for step in [-2, -1, 1, 2] {
      let moved = lines.enumerated().map { index, line in
        guard (14...17).contains(index) else { return String(line) }
        let column = line.prefix { $0 == " " }.count + step
        return String(repeating: " ", count: column) + line.drop { $0 == " " }
      }
      let diagnostics = Sample.program(moved.joined(separator: "\n")).diagnostics
      #expect(diagnostics.map(\.code.name) == ["yaml-syntax"])
      let help = try #require(diagnostics.first?.help)
      #expect(help.contains("«    дистанционно:», под «группа: 1»"), "\(help)")
    }
  }

  @Test func `two keys of one line are parted where the second is known`() throws {
    for joint in [" ", ", "] {
      let spoiled = Self.program.replacing("уровень: базовый\n", with: "уровень: базовый\(joint)")
      let help = try #require(Sample.program(spoiled).diagnostics.first?.help)
      #expect(help.contains("«уровень: базовый», строкой ниже «возраст: 7–10»"), "\(help)")
    }
  }

  @Test func `a colon behind each day of one item`() throws {
    let days = "Понедельник: 17:00-18:40; Среда: 17:00-18:40; Суббота: 10:00-11:40"
    let spoiled = Self.program.replacing("вторник 15:30–17:10", with: days)
    let help = try #require(Sample.program(spoiled).diagnostics.first?.help)
    #expect(help.hasPrefix("возьмите всю строку в кавычки: «- \"\(days)\"»; или"), "\(help)")
    let mended = Self.program.replacing("вторник 15:30–17:10", with: "\"\(days)\"")
    #expect(Sample.program(mended).diagnostics.isEmpty)
  }

  @Test func `dashes that all stick to their words are told at the first`() throws {
    let spoiled = Self.program.replacing("      - ", with: "      -")
    let diagnostics = Sample.program(spoiled).diagnostics
    #expect(diagnostics.map(\.code.name) == ["yaml-syntax"])
    let help = try #require(diagnostics.first?.help)
    #expect(help.contains("«      - вторник 15:30–17:10»"), "\(help)")
  }

  @Test(arguments: ["эта программа для малышей", "см. приложение к приказу"])
  func `words that are no key are not made one`(_ words: String) throws {
    let spoiled = Self.program.replacing("возраст: 7–10\n", with: "возраст: 7–10\n\(words)\n")
    let help = try #require(Sample.program(spoiled).diagnostics.first?.help)
    #expect(help.contains("«# \(words)»"), "\(help)")
  }

  @Test(
    arguments: [
      ("учащихся (чел.): 10", "учащихся: 10"), ("детей (чел.): 10", "учащихся: 10"),
      ("часов в неделю (ак. ч.): 4", "часов в неделю: 4"),
      ("учащихся, чел.: 10", "учащихся: 10"), ("кабинет (вт): 4", nil),
    ] as [(String, String?)]
  )
  func `a unit in a key is told once, with the key alone`(_ line: String, _ right: String?) {
    let diagnostics = Sample.program("группы:\n  - группа: 1\n    \(line)").diagnostics
    let helps = diagnostics.filter { $0.code == "unknown-key" }.compactMap(\.help)
    #expect(helps.count == 1)
    guard let right else { return }
    #expect(helps == ["напишите «\(right)»"])
    let name = right.prefix { $0 != ":" }
    let missing = diagnostics.filter { $0.code == "missing-key" }.map(\.message)
    #expect(missing.allSatisfy { !$0.contains("«\(name)»") }, "\(missing)")
  }

  @Test(arguments: [
    ("курсы, 2025", "курсы, 2025"), ("курсы, 2025, 72 часа", "курсы, 2025, 72 часа"),
    ("курсы, 2025, 72 часа, удостоверение", "курсы, 2025, 72 часа, удостоверение"),
  ])
  func `a value that commas tear is told once and whole`(_ value: String, _ whole: String) {
    let text = "педагоги:\n  - {имя: Иванова А.А., подготовка: \(value), подразделение: Отдел}"
    let diagnostics = Sample.reading(["teachers.yaml": text]).diagnostics
      .filter { $0.code == "unknown-key" }
    #expect(
      diagnostics.map(\.help) == [
        "если это часть значения, возьмите его в кавычки: «подготовка: \"\(whole)\"»"
      ]
    )
  }
}
