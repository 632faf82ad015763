/// The clauses of the regulation that the program was built for, in its order and in our own words.
///
/// An item in brackets follows its clause: where an institution renumbers «4.22», it has «4.22(1)»
/// too.
enum BuiltInClauses {
  typealias Entry = (name: String, summary: String)

  /// All clauses with Приложение 1.
  static let all: [Entry] =
    general + platform + chats + aims + process + modes + closing
    + [("Прил. 1", "таблица мониторинга: столбцы, их порядок и пример заполнения")]
}
