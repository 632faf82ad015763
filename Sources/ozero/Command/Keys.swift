import ArgumentParser
import Pipeline

/// `ozero keys`: the page of all keys of the definitions.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Показать все ключи файлов с описаниями."
  )

  /// Always succeeds: the page needs no files.
  func run() { print(Pipeline.keysPage, terminator: "") }
}
