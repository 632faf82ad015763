import InstitutionModel
import SourceText
import Testing

/// Lines that came into a file from elsewhere: a note, a merge that failed, a value broken by Enter.
struct StrayLinesTests {
  private static let program = """
    программа: Судомоделирование
    уровень: базовый
    приказ: № 68 от 31.08.2026
    дистанционно: # общее
      ресурсы: https://sferum.ru/
    группы:
      - группа: 1
        часов в неделю: 4
        расписание:
          - вт, чт 15:30–17:10
        дистанционно:
          формат: синхронный
      - группа: 2
        кабинет: 5
    """

  @Test(
    arguments: [
      "заметка одна\nзаметка другая", "<<<<<<< HEAD\n=======\n>>>>>>> другая", "раз\n\nдва\nтри",
      "- раз\nдва",
      "  раз\n  два", "раз:два\nтри:четыре", "{раз\n[два",
    ],
    0..<15
  )
  func `are told, wherever they stand`(_ stray: String, _ line: Int) {
    var lines = Self.program.split(separator: "\n").map(String.init)
    lines.insert(stray, at: min(line, lines.count))
    let (_, diagnostics) = Sample.program(lines.joined(separator: "\n"))
    #expect(!diagnostics.isEmpty)
  }
}
