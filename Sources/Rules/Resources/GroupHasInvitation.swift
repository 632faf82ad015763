import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A group that learns at a distance has an invitation into its chat.
///
/// Russian: «приглашают через ссылки-приглашения своих обучающихся и их родителей» (п. 2.7.3).
enum GroupHasInvitation: Rule {
  static let metadata = RuleMetadata("group-has-invitation", .warning, clause: "2.7.3")
    .with(looksAtLinksAlone: true)
    .saying("У группы есть приглашение в чат")

  /// Unknown where an invitation is written and was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.learningGroups, "на\u{A0}расстоянии") { group in
      let invitation = group.record.invitation
      guard invitation.isAbsent else { return invitation.isUnclear ? .unknown : .fine }
      return .found(
        "у группы \(group.name.value.quoted) нет приглашения в чат",
        at: group.name.range,
        help: "скопируйте ссылку-приглашение из чата группы и добавьте «приглашение: https://…»; "
          + "на сайт она не попадает"
      )
    }
  }
}
