import ArgumentParser

/// The command `ozero`.
struct Ozero: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ozero",
    abstract: "Расписания, уведомления и таблицы для обучения с применением ЭО и ДОТ.",
    discussion: """
      Читает описания учреждения, программ и групп, проверяет их по Положению и публикует \
      сайт для семей и документы для сотрудников.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, Notice.self, Posts.self, Show.self, Import.self, New.self, Init.self,
      Keys.self,
    ],
    helpNames: [.long, .customShort("h")]
  )
}
