import Glibc
import Pipeline
import Publishing

/// The figures of `--stats`: time by stage, documents, files, memory.
struct StatsTable {
  /// What a build did; a check has none.
  struct Build {
    var documents: Int
    var outcome: PublishingOutcome
  }

  private struct Row {
    var name: String
    var value: String
    var unit = ""
  }

  let text: String

  init(_ stopwatch: Stopwatch, total: Double, build: Build?) {
    let stages = build == nil ? [Stage.reading, .rules, .templates] : Stage.allCases
    var rows = stages.map { Self.row(Self.name($0), seconds: stopwatch.time(of: $0)) }
    rows.append(Self.row("всего", seconds: total))
    rows += build.map(Self.rows) ?? []
    rows.append(Self.row("наибольшая память", bytes: Self.peakMemory()))
    text = Self.aligned(rows)
  }

  private static func rows(of build: Build) -> [Row] {
    [
      Row(name: "документов", value: String(build.documents)),
      Row(name: "файлов записано", value: String(build.outcome.written)),
      Row(name: "файлов без изменений", value: String(build.outcome.kept)),
      row("размер публикации", bytes: build.outcome.bytes),
    ]
  }

  private static func aligned(_ rows: [Row]) -> String {
    let names = rows.map(\.name.count).max() ?? 0
    let values = rows.map(\.value.count).max() ?? 0
    return rows.map { row in
      let gap = names + 2 + values - row.name.count - row.value.count
      let unit = row.unit.isEmpty ? "" : " \(row.unit)"
      return "\(row.name)\(String(repeating: " ", count: gap))\(row.value)\(unit)\n"
    }.joined()
  }

  private static func name(_ stage: Stage) -> String {
    switch stage {
    case .reading: "чтение описаний"
    case .rules: "проверка правил"
    case .templates: "шаблоны"
    case .planning: "план издания"
    case .documents: "документы"
    case .publishing: "публикация"
    }
  }

  private static func row(_ name: String, seconds: Double) -> Row {
    Row(name: name, value: tenths(seconds * 1000), unit: "мс")
  }

  private static func row(_ name: String, bytes: Int) -> Row {
    Row(name: name, value: tenths(Double(bytes) / 1_048_576), unit: "МБ")
  }

  /// «12,5».
  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }

  /// The largest resident size so far, in bytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
