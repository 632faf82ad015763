import ArgumentParser

/// `ozero check`: findings only, nothing is written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Проверить описания по Положению, ничего не записывая."
  )

  @OptionGroup var options: InputOptions

  func run() throws { try Run(options.source, view: FindingView(options)).check() }
}
