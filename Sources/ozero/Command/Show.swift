import ArgumentParser
import Glibc
import Pipeline

/// `ozero show`: what is on a day.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Показать, что в этот день у группы, у педагога или у всех.",
    discussion: """
      День задаёт --date, без него – сегодняшний или день демонстрации. Группу и педагога можно \
      назвать так, как в описаниях: «hor-1», «Хор, группа 1», «Иванова». Коды выхода: 0 – показано, \
      1 – в описаниях есть ошибки, 2 – неверный вызов, в том числе неизвестное имя, 3 – не удалось \
      прочитать.
      """
  )

  @OptionGroup var source: SourceOptions

  @Option(help: .init("Группа; без неё – все.", valueName: "группа"))
  var group: String?

  @Option(help: .init("Педагог: фамилия, если она одна, или с инициалами.", valueName: "педагог"))
  var teacher: String?

  /// Two answers at once nobody asked for.
  mutating func validate() throws {
    if group != nil, teacher != nil {
      throw ValidationError("назовите или группу, или педагога")
    }
    for (name, value) in [("group", group), ("teacher", teacher)] where value?.isEmpty == true {
      throw ValidationError("--\(name): не указано имя")
    }
    if let folder = source.folder, access(folder, F_OK) != 0 {
      throw ValidationError("\(Self.noFolder) «\(folder)»")
    }
  }

  /// How it begins to be told that a word is no folder: it may be a group or a teacher.
  static let noFolder = "нет папки"

  /// Throws the exit code of a run that showed nothing.
  func run() throws { try Run(source).show(DayRequest(group: group, teacher: teacher)) }
}
