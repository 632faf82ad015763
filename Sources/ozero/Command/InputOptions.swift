import ArgumentParser
import Diagnostics

/// The options that `build` and `check` share.
struct InputOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(
    help: .init("Папка для публикации; check в неё ничего не пишет.", valueName: "папка")
  )
  var output = "Output"

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

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
    if output.isEmpty { throw ValidationError("--output: не указана папка") }
  }
}
