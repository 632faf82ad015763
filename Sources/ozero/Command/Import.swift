import ArgumentParser
import Pipeline

/// `ozero import`: what people filled in programs of their own comes back.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Перенести в описания то, что заполнено в таблицах.",
    subcommands: [ImportAppendixOne.self]
  )
}

/// `ozero import appendix-1`: marks of a filled table.
struct ImportAppendixOne: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appendix-1",
    abstract: "Перенести отметки из заполненной таблицы Приложения 1 в папку attendance.",
    discussion: """
      Читает .xlsx и .csv, какими их сохраняют Excel, LibreOffice и Яндекс Таблицы: столбцы могут стоять \
      в любом порядке, лишние строки и столбцы пропускаются. Пустая ячейка и «–» ничего не меняют, \
      «0» – никто не пришёл. Число из таблицы заменяет записанное прежде, и замена показывается. \
      Если хоть одна ячейка не понята, не записывается ничего. Коды выхода: 0 – готово, 1 – что-то \
      не понято или в описаниях ошибки, 2 – неверный вызов, 3 – не удалось прочитать или записать.
      """
  )

  @Argument(help: .init("Заполненная таблица: .xlsx или .csv.", valueName: "таблица"))
  var file: String

  @OptionGroup var source: SourceOptions

  /// Whether what was understood is written even if something was not.
  @Flag(help: "Перенести понятое, даже если понято не всё.")
  var partial = false

  /// Whether nothing is written.
  @Flag(help: "Только показать, что изменится.")
  var dryRun = false

  /// An empty path would be the current folder.
  func validate() throws {
    if file.isEmpty { throw ValidationError("не указана таблица") }
  }

  /// Throws the exit code of a run that wrote nothing, or not all.
  func run() throws {
    try Run(source).importMarks(MarkImport(path: file, isPartial: partial), writes: !dryRun)
  }
}
