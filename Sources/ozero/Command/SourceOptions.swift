import ArgumentParser
import CivilTime
import Glibc
import Pipeline

/// The options of every command that reads definitions.
struct SourceOptions: ParsableArguments {
  @Argument(help: .init("Папка с описаниями; без неё – Content.", valueName: "описания"))
  var folder: String?

  @Option(help: .init("То же самое: папка с описаниями.", valueName: "папка"))
  var content: String?

  @Option(
    help: .init("Папка шаблонов: её файлы заменяют встроенные по одному.", valueName: "папка")
  )
  var templates: String?

  @Option(
    help: .init(
      "На какой день собрать, проверить или показать: 2026-11-23 или 23.11.2026; без него – сегодняшний или день демонстрации.",
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

  @Option(
    // A minus belongs to the number, which is then refused as such.
    parsing: .unconditional,
    help: .init("Сколько потоков занять; без него – по числу ядер.", valueName: "число"),
    transform: JobCount.parse
  )
  var jobs: Int?

  /// Whether times, files and memory are told.
  @Flag(help: "Показать время по стадиям, число файлов и память.")
  var stats = false

  /// An empty path would be the current folder.
  mutating func validate() throws {
    for (name, folder) in [("content", content), ("templates", templates)]
    where folder?.isEmpty == true {
      throw ValidationError("--\(name): не указана папка")
    }
    if folder?.isEmpty == true { throw ValidationError("не указана папка с описаниями") }
    if let folder, let content {
      throw ValidationError("\(Self.namedTwice): \(folder) и --content \(content)")
    }
  }

  /// How it begins to be told that a word stands where no further one may.
  static let namedTwice = "папка с описаниями названа дважды"

  /// `Content/` as messages write it: `Content`.
  private static func folder(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? path
  }

  /// What the pipeline is asked for.
  ///
  /// - Parameter only: What alone is made; everything, where it is empty.
  /// - Returns: The request.
  func request(only: [String] = []) -> Request {
    Request(
      content: Self.folder(folder ?? content ?? "Content"),
      templates: templates,
      date: date,
      without: without,
      only: only,
      jobs: jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    )
  }
}
