import ArgumentParser
import Pipeline

/// `ozero keys`: the page of all keys of the definitions.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Показать все ключи файлов с описаниями."
  )

  func run() { print(Pipeline.keysPage, terminator: "") }
}
