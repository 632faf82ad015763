import ArgumentParser
import CivilTime
import Pipeline
import Russian

/// `ozero new`: files to be filled.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Подготовить файлы, которые остаётся заполнить.",
    subcommands: [NewAttendance.self]
  )
}

/// `ozero new attendance`: tables for the marks of a period.
struct NewAttendance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance",
    abstract: "Подготовить таблицы посещаемости периода: группы, дни занятий, место для числа.",
    discussion: """
      Для каждого подразделения – файл в папке attendance: строка на каждый день занятий каждой группы. \
      Строка без числа ничего не значит, пока её не заполнят. Того, что уже записано, команда не меняет: \
      повторённая, она допишет только недостающие строки.
      """
  )

  @OptionGroup var source: SourceOptions

  @Option(
    help: .init("Первый день периода; без него – текущий период.", valueName: "дата"),
    transform: BuildDate.parse
  )
  var period: CalendarDate?

  /// Whether nothing is written.
  @Flag(help: "Только показать, что будет записано.")
  var dryRun = false

  /// What was prepared, and how it goes on.
  static func summary(of prepared: PreparedAttendance, _ period: CalendarDate) -> String {
    let days = "период с\u{A0}\(period.russianFigures)"
    if prepared.rows == 0 { return "\(days): все строки уже есть\n" }
    return "\(days): \(plural(prepared.rows, "строка", "строки", "строк")); "
      + "впишите в столбец «человек», сколько пришло, 0 – если никто\n"
  }

  /// Throws the exit code of a run that wrote nothing.
  func run() throws {
    try Run(source).newAttendance(ofPeriodFrom: period, writes: !dryRun)
  }
}
