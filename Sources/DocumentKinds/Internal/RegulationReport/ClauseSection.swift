import Regulation

/// A section of the regulation, by what it is about: institutions number theirs in their own way.
struct ClauseSection {
  /// What the names of its clauses begin with.
  let start: String
  /// Its heading, without a number.
  let title: String
  /// Its address on the page.
  let anchor: String

  /// In the order of the regulation; each clause is in one of them.
  static let all = [
    ClauseSection(start: "1.", title: "Общие положения", anchor: "general"),
    ClauseSection(start: "2.", title: "Платформа и чаты", anchor: "platform"),
    ClauseSection(start: "3.", title: "Цели, задачи и принципы", anchor: "aims"),
    ClauseSection(start: "4.", title: "Организация обучения", anchor: "process"),
    ClauseSection(start: "5.", title: "Заключительные положения", anchor: "closing"),
    ClauseSection(start: "Прил.", title: "Приложение 1", anchor: "appendix"),
  ]

  /// Its clauses, in the order of the regulation.
  var clauses: [Clause] { Clause.all.filter { $0.name.hasPrefix(start) } }
}
