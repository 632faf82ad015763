import ArgumentParser
import CivilTime
import Pipeline

/// `ozero posts`: the posts of a week for the chat of one group.
struct Posts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "posts",
    abstract: "Показать сообщения недели для чата группы, ничего не публикуя.",
    discussion: """
      Печатает готовые тексты с часами отправки: расписание недели, напоминания, задания, сроки, \
      события, итоги. Замечания показываются так же, как при сборке; если есть ошибка, \
      сообщений не будет.
      """
  )

  @OptionGroup var options: GroupOptions

  @Option(
    help: .init(
      "Неделя: её номер, «2026-W48», или любой её день; без опции – текущая.",
      valueName: "неделя"
    ),
    transform: WeekOfYear.parse
  )
  var week: CalendarDate?

  /// Throws the exit code of a run that printed nothing.
  func run() throws { try Run(options.source).posts(of: options.group, in: week) }
}
