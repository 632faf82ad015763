import Glibc
import Pipeline
import Publishing

/// The figures of `--stats`: time by stage, documents, files, memory.
struct StatsTable {
  /// What a build did; a check has none.
  struct Build {
    /// How many documents the build has, made or kept.
    var documents: Int
    /// What became of files.
    var outcome: PublishingOutcome
  }

  private struct Row {
    var name: String
    /// At the right, with a comma for decimals.
    var value: String
    /// Behind the value; empty for a number of things.
    var unit = ""
  }

  /// Lines with their ends.
  let text: String

  /// `total` is in seconds, from the first argument to now.
  init(_ stopwatch: Stopwatch, total: Double, build: Build?) {
    let stages = build == nil ? [Stage.reading, .rules, .templates] : Stage.allCases
    var rows = stages.map { Self.row(Self.name($0), seconds: stopwatch.time(of: $0)) }
    rows.append(Self.row("всего", seconds: total))
    rows += build.map(Self.rows) ?? []
    rows.append(Self.row("наибольшая память", bytes: Self.peakMemory()))
    text = Self.aligned(rows)
  }

  /// What a build made.
  private static func rows(of build: Build) -> [Row] {
    [
      Row(name: "документов", value: String(build.documents)),
      Row(name: "файлов записано", value: String(build.outcome.written)),
      Row(name: "файлов без изменений", value: String(build.outcome.kept)),
      row("размер публикации", bytes: build.outcome.bytes),
    ]
  }

  /// Names begin in one column, values end in one.
  private static func aligned(_ rows: [Row]) -> String {
    let names = rows.map(\.name.count).max() ?? 0
    let values = rows.map(\.value.count).max() ?? 0
    return rows.map { row in
      let gap = names + 2 + values - row.name.count - row.value.count
      let unit = row.unit.isEmpty ? "" : " \(row.unit)"
      return "\(row.name)\(String(repeating: " ", count: gap))\(row.value)\(unit)\n"
    }.joined()
  }

  /// As people call the stage.
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

  /// In milliseconds with a tenth.
  private static func row(_ name: String, seconds: Double) -> Row {
    Row(name: name, value: tenths(seconds * 1000), unit: "мс")
  }

  /// In mebibytes with a tenth.
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
