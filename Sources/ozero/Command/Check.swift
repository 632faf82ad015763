import ArgumentParser

/// `ozero check`: findings only, nothing is written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Проверить описания по Положению, ничего не записывая."
  )

  /// The options of a build, so that a check may be asked in the same words.
  @OptionGroup var options: InputOptions

  /// Throws the exit code of a check that found an error or failed.
  func run() throws { try Run(options.source, view: FindingView(options)).check() }
}
