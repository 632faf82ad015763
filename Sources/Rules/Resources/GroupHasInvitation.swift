import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A group that learns at a distance has an invitation into its chat.
///
/// Russian: «приглашают через ссылки-приглашения своих обучающихся и их родителей» (п. 2.7.3).
enum GroupHasInvitation: FindingRule {
  static let metadata = RuleMetadata(
    "group-has-invitation",
    .warning,
    clause: "2.7.3",
    subject: .learningGroups,
    title: "У группы есть приглашение в чат"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.learningGroups.filter { group in
      group.group.value.invitation == nil && !group.group.value.unread.contains("приглашение")
    }.map { group in
      Finding(
        "у группы \(group.name.value.quoted) нет приглашения в чат",
        at: group.name.range,
        help: "скопируйте ссылку-приглашение из чата группы и добавьте «приглашение: https://…»; "
          + "на сайт она не попадает"
      )
    }.uniqued
  }
}
