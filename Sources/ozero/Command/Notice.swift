import ArgumentParser
import CivilTime
import Pipeline

/// `ozero notice`: one notice in one format, without a publication.
struct Notice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Сделать одно уведомление, ничего не публикуя.",
    discussion: """
      Текст для чата печатается, бумага записывается в файл. Замечания показываются так же, \
      как при сборке; если есть ошибка, уведомления не будет.
      """
  )

  @OptionGroup var options: GroupOptions

  @Option(
    help: .init("Первый день периода; без него – текущий период.", valueName: "дата"),
    transform: BuildDate.parse
  )
  var period: CalendarDate?

  @Option(
    help: .init(
      "Формат: pdf, docx, txt или html; без него – по окончанию файла, а без файла – pdf.",
      valueName: "формат"
    )
  )
  var format: String?

  @Option(
    help: .init("Куда записать; без него бумага ляжет в текущую папку.", valueName: "файл")
  )
  var file: String?

  /// Throws the exit code of a run that wrote nothing.
  func run() throws {
    let group = options.group
    let request = NoticeRequest(group: group, period: period, format: format, file: file)
    try Run(options.source).notice(request, file: file)
  }
}
