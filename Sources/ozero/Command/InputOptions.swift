import ArgumentParser
import CivilTime
import Diagnostics
import Glibc
import Pipeline

/// The options that `build` and `check` share.
struct InputOptions: ParsableArguments {
  @Option(help: .init("Папка с описаниями.", valueName: "папка"))
  var content = "Content"

  @Option(
    help: .init("Папка шаблонов: её файлы заменяют встроенные по одному.", valueName: "папка")
  )
  var templates: String?

  @Option(
    help: .init("Папка для публикации; check в неё ничего не пишет.", valueName: "папка")
  )
  var output = "Output"

  @Option(
    help: .init(
      "День сборки: 2026-11-23 или 23.11.2026; без него – сегодняшний день учреждения.",
      valueName: "дата"
    ),
    transform: BuildDate.parse
  )
  var date: CalendarDate?

  @Option(
    help: .init(
      "Собрать без программы: на её странице будет «расписание уточняется». Можно повторять.",
      valueName: "программа"
    )
  )
  var without: [String] = []

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  @Option(
    // A minus belongs to the number, which is then refused as such.
    parsing: .unconditional,
    help: .init("Сколько потоков занять; без него – по числу ядер.", valueName: "число"),
    transform: JobCount.parse
  )
  var jobs: Int?

  @Flag(help: "Показать время по стадиям, число файлов и память.")
  var stats = false

  @Option(
    help: .init(
      "Вид замечаний: full – с текстом (по умолчанию), concise – по строке.",
      valueName: "вид"
    ),
    transform: DiagnosticStyle.parse
  )
  var format = DiagnosticStyle.full

  @Option(
    help: .init(
      "Сколько замечаний показать; без него – все. Считаются всегда все.",
      valueName: "число"
    )
  )
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: нужно число от 0") }
    let folders = [("content", content), ("templates", templates), ("output", output)]
    for (name, folder) in folders where folder?.isEmpty == true {
      throw ValidationError("--\(name): не указана папка")
    }
  }

  /// `Content/` as messages write it: `Content`.
  private static func folder(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? path
  }

  /// What the pipeline is asked for.
  var request: Request {
    Request(
      content: Self.folder(content),
      templates: templates,
      date: date,
      without: without,
      jobs: jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    )
  }
}

/// Reads the value of `--jobs`.
enum JobCount {
  static func parse(_ text: String) throws -> Int {
    if let count = Int(text), (1...256).contains(count) { return count }
    throw ValidationError("нужно число от 1 до 256")
  }
}

/// Reads the value of `--date`.
enum BuildDate {
  static func parse(_ text: String) throws -> CalendarDate {
    if let date = CalendarDate(iso: text) ?? russian(text) { return date }
    throw ValidationError("нужна дата, 2026-11-23 или 23.11.2026")
  }

  private static func russian(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isFigures = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard parts.count == 3, isFigures, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension DiagnosticStyle {
  static func parse(_ text: String) throws -> DiagnosticStyle {
    if let style = DiagnosticStyle(rawValue: text) { return style }
    let known = allCases.map { "«\($0.rawValue)»" }.joined(separator: " или ")
    throw ValidationError("нужно \(known)")
  }
}
