import ArgumentParser
import Diagnostics

/// The options that `build` and `check` share.
struct InputOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(
    help: .init("Папка для публикации; check в неё ничего не пишет.", valueName: "папка")
  )
  var output = "Output"

  /// Whether warnings stop a build too.
  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  @Option(
    help: .init(
      "Вид замечаний: full – со строками файлов (по умолчанию), concise – по строке на каждое.",
      valueName: "вид"
    ),
    transform: DiagnosticStyle.parse
  )
  var format = DiagnosticStyle.full

  @Option(
    // A minus belongs to the number, which is then refused as such.
    parsing: .unconditional,
    help: .init(
      "Сколько замечаний показать: число или «все»; без него на экране – 40. Ошибки видны всегда.",
      valueName: "число"
    ),
    transform: FindingLimit.parse
  )
  var limit: FindingLimit?

  /// An empty path would be the current folder.
  mutating func validate() throws {
    if output.isEmpty { throw ValidationError("--output: не указана папка") }
  }
}
