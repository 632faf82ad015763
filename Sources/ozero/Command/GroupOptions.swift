import ArgumentParser

/// The options of commands that make something for one group.
struct GroupOptions: ParsableArguments {
  @OptionGroup var source: SourceOptions

  @Option(
    help: .init(
      "Группа: имя файла программы и номер, «hor-1», или название программы.",
      valueName: "группа"
    )
  )
  var group: String
}
