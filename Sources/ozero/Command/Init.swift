import ArgumentParser
import Pipeline

/// `ozero init`: the files that an institution begins with.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Положить в пустую папку три файла, с которых начинают.",
    discussion: """
      В них учреждение с вымышленными данными: впишите вместо них свои. Если в папке уже что-то \
      есть, не записывается ничего.
      """
  )

  @Argument(help: .init("Папка с описаниями; без неё – Content.", valueName: "папка"))
  var folder: String?

  /// As the other commands call it.
  @Option(help: .init("То же самое.", valueName: "папка"))
  var content: String?

  /// An empty path would be the current folder.
  func validate() throws {
    if folder != nil, content != nil { throw ValidationError("папка указана дважды") }
    if folder == "" || content == "" { throw ValidationError("не указана папка") }
  }

  /// Throws the exit code of a run that wrote nothing.
  func run() throws {
    let console = Console()
    do throws(NewFolder.Refusal) {
      let folder = NewFolder(path: folder ?? content ?? "Content")
      let paths = try folder.fill(with: Pipeline.startingFiles)
      console.printOut(paths.map { "записан \($0)\n" }.joined())
      console.printOut(folder.advice)
    } catch {
      console.printError("ошибка: \(error.message)\n")
      throw ExitCode(error.code)
    }
  }
}
