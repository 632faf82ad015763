import ArgumentParser

/// Parses the arguments, runs the command and turns its end into an exit code.
///
/// 0 done, 1 findings, 2 wrong usage, 3 the world failed.
struct CommandLineRun {
  private let arguments: [String]
  private let console = Console()

  init(_ arguments: [String]) { self.arguments = arguments }

  func exitCode() -> Int32 {
    do {
      var command = try Ozero.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      return end(with: error)
    }
  }

  private func end(with error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    let message = Translation.russian(Ozero.fullMessage(for: error)) + "\n"
    if Ozero.exitCode(for: error) == .success {
      console.printOut(message)
      return 0
    }
    console.printError(message)
    return 2
  }
}
