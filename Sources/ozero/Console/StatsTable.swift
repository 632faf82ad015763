import Glibc
import Pipeline
import Publishing

/// The figures of `--stats`: time by stage, files, memory.
struct StatsTable {
  let text: String

  init(_ stopwatch: Stopwatch, total: Double, outcome: PublishingOutcome?) {
    var rows = Stage.allCases.map { (Self.name($0), Self.milliseconds(stopwatch.time(of: $0))) }
    rows.append(("всего", Self.milliseconds(total)))
    if let outcome {
      rows.append(("файлов записано", String(outcome.written)))
      rows.append(("файлов без изменений", String(outcome.kept)))
      rows.append(("байтов", String(outcome.bytes)))
    }
    rows.append(("память, КБ", String(Self.peakMemory())))
    let width = rows.map(\.0.count).max() ?? 0
    text = rows.map { name, value in
      name + String(repeating: " ", count: width - name.count + 2) + value + "\n"
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

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10),\(tenths % 10) мс"
  }

  /// The largest resident size so far, in kilobytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
