import ArgumentParser
import Russian
import SourceText

/// Parses the arguments, runs the command and turns its end into an exit code.
///
/// 0 done, 1 findings, 2 wrong usage, 3 the world failed.
struct CommandLineRun {
  /// Without the name of the program; UTF-8 throughout.
  private let arguments: [String]
  /// Where help and complaints are told.
  private let console = Console()

  init(_ arguments: [String]) { self.arguments = arguments }

  /// A run whose messages could not be written has failed, whatever it did.
  func exitCode() -> Int32 {
    let code = ran()
    return console.saidAll() ? code : 3
  }

  /// The exit code, when everything has been told.
  private func ran() -> Int32 {
    do {
      try refuseUnknownCommand()
      var command = try Ozero.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch {
      return end(with: unknownOption(besides: error) ?? error)
    }
  }

  /// An option that the command lacks: the parser takes the word behind it for a folder, and tells of that one first.
  private func unknownOption(besides error: any Error) -> (any Error)? {
    guard !(error is ExitCode), Self.isOfFolder(Ozero.message(for: error)) else { return nil }
    let known = knownOptions
    let options = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
    let asked = options.lazy.map { String($0.prefix { $0 != "=" }) }.first { !known.contains($0) }
    guard let asked else { return nil }
    let near = Spelling.nearest(to: asked, in: known.sorted()).first
    let meant = near.map { ". Did you mean '\($0)'?" } ?? ""
    return ValidationError("Unknown option '\(asked)'\(meant)")
  }

  /// Whether a word was taken for a folder that is none, or is one too many.
  private static func isOfFolder(_ message: String) -> Bool {
    [SourceOptions.namedTwice, Show.noFolder].contains(where: message.hasPrefix)
  }

  /// The options that the help of the command names.
  private var knownOptions: Set<String> {
    var command: any ParsableCommand.Type = Ozero.self
    for name in arguments {
      guard
        let next = command.configuration.subcommands.first(where: {
          $0.configuration.commandName == name
        })
      else { break }
      command = next
    }
    let words = Ozero.helpMessage(for: command).split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return Set(words.filter { $0.hasPrefix("--") }.map(String.init))
  }

  /// The parser would call a misspelt command an unexpected argument, and `help` would ignore it.
  private func refuseUnknownCommand() throws {
    let asked = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let asked, !asked.hasPrefix("-"), !asked.isEmpty else { return }
    let known =
      Ozero.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if known.contains(asked) { return }
    throw ValidationError("нет команды «\(asked)»\(Spelling.remark(on: asked, in: known))")
  }

  /// Ends by a code, by help or a version, or by what is wrong with the call.
  private func end(with error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    let full = Ozero.fullMessage(for: error, columns: HelpLayout.unbroken)
    guard Ozero.exitCode(for: error) == .success else {
      console.printError(complaint(about: error, full))
      return 2
    }
    // Anything but help is for machines: a completion script, the version.
    console.printOut(full.hasPrefix("OVERVIEW: ") ? help(full) : "\(full)\n")
    return 0
  }

  /// What is wrong with the call, then its usage.
  private func complaint(about error: any Error, _ full: String) -> String {
    let message = Ozero.message(for: error)
    let start = "Error: \(message)\n"
    let usage = full.hasPrefix(start) ? String(full.dropFirst(start.count)) : ""
    let lines = Translation.error(message).split(separator: "\n").map(\.harmless)
    let advice = advice(about: message)
    return "ошибка: \(lines.joined(separator: "\n"))\(advice)\n\(help(usage))"
  }

  /// The commands of which one folder may be named without an option.
  private static let takingFolders: [any ParsableCommand.Type] = [
    Build.self, Check.self, Notice.self, Show.self,
  ]

  /// What may be meant by a second word where one folder is named: a name with a blank.
  private func advice(about message: String) -> String {
    if arguments.first == "show", Self.isOfFolder(message) {
      return "; группу и\u{A0}педагога называют опциями --group и\u{A0}--teacher"
    }
    let start = "Unexpected argument '"
    guard message.hasPrefix(start), let command = arguments.first,
      Self.takingFolders.contains(where: { $0.configuration.commandName == command })
    else { return "" }
    return "; имя папки, в\u{A0}котором есть пробел, возьмите в\u{A0}кавычки"
  }

  /// Help of the parser in Russian, as wide as the terminal.
  private func help(_ text: String) -> String {
    var lines = HelpLayout(width: console.width).laidOut(Translation.help(text))
    while lines.hasSuffix("\n") { lines.removeLast() }
    return lines + "\n"
  }
}
