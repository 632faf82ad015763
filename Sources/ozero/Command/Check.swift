import ArgumentParser

/// `ozero check`: findings only, nothing is written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Проверить описания по Положению, ничего не записывая.",
    discussion: """
      Сначала идут ошибки, потом предупреждения и заметки; одно и то же у многих групп показано один раз. \
      Замечания печатаются на стандартный вывод: ozero check > замечания.txt сложит их в файл. \
      Коды выхода: 0 – ошибок нет, 1 – есть ошибки (со --strict – и предупреждения), 2 – неверный \
      вызов, в том числе папка без описаний, 3 – не удалось прочитать.
      """
  )

  /// The options of a build, so that a check may be asked in the same words.
  @OptionGroup var options: InputOptions

  /// Whether other sites are asked, too.
  @Flag(
    help:
      "Спросить и другие сайты, есть ли страницы, куда ведут ссылки; для этого нужна программа curl."
  )
  var external = false

  /// Throws the exit code of a check that found an error or failed.
  func run() throws {
    try Run(options.source, view: FindingView(options)).check(asking: external)
  }
}
