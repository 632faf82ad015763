import ArgumentParser
import Pipeline

/// `ozero build`: checks, renders, publishes.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Проверить описания и опубликовать сайт и документы.",
    // The parser names no option of a command that has more than twelve.
    usage: """
      ozero build [<описания>] [--content <папка>] [--templates <папка>] [--date <дата>] \
      [--without <программа> ...] [--jobs <число>] [--stats] [--output <папка>] [--strict] \
      [--format <вид>] [--limit <число>] [--only <документы> ...] [--ics-utc]
      """,
    discussion: """
      При ошибке не публикуется ничего, и прежняя публикация остаётся целой. \
      Коды выхода: 0 – готово, 1 – есть ошибки в описаниях (со --strict – и предупреждения), \
      2 – неверный вызов, в том числе папка без описаний, 3 – не удалось прочитать или записать.
      """
  )

  @OptionGroup var options: InputOptions

  @Option(
    help: .init(
      "Сделать заново только эти документы, остальные оставить: notices,orders.",
      valueName: "документы"
    )
  )
  var only: [String] = []

  /// Whether calendars are for programs that understand no zones.
  @Flag(
    name: .customLong("ics-utc"),
    help: "Писать в календарях всемирное время – для программ, которые не понимают часовых поясов."
  )
  var tellsUTC = false

  /// Throws the exit code of a build that published nothing.
  func run() throws {
    let only = only.flatMap(OptionList.parse)
    var request = options.source.request(only: only)
    request.tellsUTC = tellsUTC
    try Run(options.source, request, view: FindingView(options)).build(into: options.output)
  }
}
